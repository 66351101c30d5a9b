/** The contracts of the ports on MongoDB: the embedded server always, a real one where Docker is. */
@NullMarked
package org.openwide.patientrecord.adapter.mongo;

import org.jspecify.annotations.NullMarked;
