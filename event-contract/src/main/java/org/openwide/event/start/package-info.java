/** What services share about their start. */
@NullMarked
package org.openwide.event.start;

import org.jspecify.annotations.NullMarked;
