/** Topic openwide.patient-updates: its events and what is sealed inside them. */
@NullMarked
package org.openwide.event.patientupdate;

import org.jspecify.annotations.NullMarked;
