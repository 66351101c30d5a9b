/** Registrations in MongoDB: one document each, its events beside its state until they are published. */
@NullMarked
package org.openwide.registration.adapter.mongo;

import org.jspecify.annotations.NullMarked;
