/** What a person may enter: the rules that both sides of a match share, and the words for what is wrong. */
@NullMarked
package org.openwide.event.field;

import org.jspecify.annotations.NullMarked;
