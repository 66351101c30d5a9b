/** The service from outside: over HTTP, with a real broker and an embedded database. */
@NullMarked
package org.openwide.registration;

import org.jspecify.annotations.NullMarked;
