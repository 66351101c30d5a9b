/** Contracts of the ports, the fakes that keep them, and use cases upon those. */
@NullMarked
package org.openwide.patientrecord.application;

import org.jspecify.annotations.NullMarked;
