/** The rules of the house, and a small house that breaks each one. */
@NullMarked
package org.openwide.house;

import org.jspecify.annotations.NullMarked;
