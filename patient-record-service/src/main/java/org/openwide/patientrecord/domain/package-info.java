/** Practices, patient records, registration links and what is known of each registration: plain Java, no framework. */
@NullMarked
package org.openwide.patientrecord.domain;

import org.jspecify.annotations.NullMarked;
