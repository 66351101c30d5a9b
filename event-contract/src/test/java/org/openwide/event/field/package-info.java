/** Tests of the rules for a field. */
@NullMarked
package org.openwide.event.field;

import org.jspecify.annotations.NullMarked;
