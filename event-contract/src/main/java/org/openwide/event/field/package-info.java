/** What may be entered, by rules that all sides share, a practice's colour among it, and the words for what is wrong. */
@NullMarked
package org.openwide.event.field;

import org.jspecify.annotations.NullMarked;
