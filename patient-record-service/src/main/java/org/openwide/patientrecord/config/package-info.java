/** The settings of this service, and how its parts are put together. */
@NullMarked
package org.openwide.patientrecord.config;

import org.jspecify.annotations.NullMarked;
