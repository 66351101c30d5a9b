/** Topic openwide.practices: how each practice shows itself, the last word of each kept; nothing in it is personal. */
@NullMarked
package org.openwide.event.practice;

import org.jspecify.annotations.NullMarked;
