/** Configuration that breaks the rules of the house. */
@NullMarked
package org.openwide.house.broken.config;

import org.jspecify.annotations.NullMarked;
