/** Practices, keys, patient records and registration links: what the practice owns. */
@NullMarked
package org.openwide.patientrecord;

import org.jspecify.annotations.NullMarked;
