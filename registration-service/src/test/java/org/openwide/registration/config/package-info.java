/** Settings, and what makes no sense as one. */
@NullMarked
package org.openwide.registration.config;

import org.jspecify.annotations.NullMarked;
