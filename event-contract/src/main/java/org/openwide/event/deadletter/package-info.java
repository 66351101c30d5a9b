/** The command by which operators look at dead letters, replay and discard them. It needs the broker and nothing else. */
@NullMarked
package org.openwide.event.deadletter;

import org.jspecify.annotations.NullMarked;
