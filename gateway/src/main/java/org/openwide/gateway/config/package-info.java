/** The settings, checked before anything starts, and what is built from them. */
@NullMarked
package org.openwide.gateway.config;

import org.jspecify.annotations.NullMarked;
