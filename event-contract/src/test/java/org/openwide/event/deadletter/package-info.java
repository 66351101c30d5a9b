/** Tests of what the command for dead letters reads and shows. */
@NullMarked
package org.openwide.event.deadletter;

import org.jspecify.annotations.NullMarked;
