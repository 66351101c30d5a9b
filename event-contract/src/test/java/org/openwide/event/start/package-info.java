/** Tests of what is made at the start. */
@NullMarked
package org.openwide.event.start;

import org.jspecify.annotations.NullMarked;
