/** A package that the house does not know. */
@NullMarked
package org.openwide.house.broken.services;

import org.jspecify.annotations.NullMarked;
