/** Use cases on in-memory ports. */
@NullMarked
package org.openwide.registration.application;

import org.jspecify.annotations.NullMarked;
