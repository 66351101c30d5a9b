/** What this service does, one class per use case, and the ports through which it is done. */
@NullMarked
package org.openwide.patientrecord.application;

import org.jspecify.annotations.NullMarked;
