/** Hashing: both implementations, and the room they share. */
@NullMarked
package org.openwide.registration.adapter.hashing;

import org.jspecify.annotations.NullMarked;
