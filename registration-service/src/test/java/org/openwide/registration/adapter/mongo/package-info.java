/** One contract for the store of registrations: the fake, the embedded and the real. */
@NullMarked
package org.openwide.registration.adapter.mongo;

import org.jspecify.annotations.NullMarked;
