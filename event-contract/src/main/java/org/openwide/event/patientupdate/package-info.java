/** Topic openwide.patient-updates: its events, which are readable. */
@NullMarked
package org.openwide.event.patientupdate;

import org.jspecify.annotations.NullMarked;
