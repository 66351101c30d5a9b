/** Use cases that break the rules of the house. */
@NullMarked
package org.openwide.house.broken.application;

import org.jspecify.annotations.NullMarked;
