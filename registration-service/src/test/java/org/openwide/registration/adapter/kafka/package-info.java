/** What is heard on the topics. */
@NullMarked
package org.openwide.registration.adapter.kafka;

import org.jspecify.annotations.NullMarked;
