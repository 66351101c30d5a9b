/** Puts the service together: settings, time, chance, topics and the shipped texts. */
@NullMarked
package org.openwide.registration.config;

import org.jspecify.annotations.NullMarked;
