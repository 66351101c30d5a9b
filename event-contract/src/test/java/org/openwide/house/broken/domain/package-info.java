/** A domain that breaks the rules of the house. */
@NullMarked
package org.openwide.house.broken.domain;

import org.jspecify.annotations.NullMarked;
