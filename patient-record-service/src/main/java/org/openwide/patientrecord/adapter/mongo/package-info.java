/** Practices, keys and patients in MongoDB: one document each, changed by conditional updates of that one document. */
@NullMarked
package org.openwide.patientrecord.adapter.mongo;

import org.jspecify.annotations.NullMarked;
