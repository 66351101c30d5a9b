/** What the settings say when they are wrong. */
@NullMarked
package org.openwide.patientrecord.config;

import org.jspecify.annotations.NullMarked;
