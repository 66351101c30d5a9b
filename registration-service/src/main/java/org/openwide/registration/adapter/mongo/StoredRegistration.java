package org.openwide.registration.adapter.mongo;

import org.openwide.registration.domain.Registration;

/**
 * A registration as it was read.
 *
 * @param version counts its changes; the next change is kept only while this is still the last
 * @param sequence how many events it has had
 */
record StoredRegistration(Registration registration, long version, long sequence) {}
