/** The whole service in tests: over HTTP, with a real broker and a database. */
@NullMarked
package org.openwide.patientrecord;

import org.jspecify.annotations.NullMarked;
