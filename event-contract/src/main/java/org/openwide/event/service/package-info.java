/** What Spring Boot gives a service that says its topics, and nobody else: Kafka's beans, and what operations measures. */
@NullMarked
package org.openwide.event.service;

import org.jspecify.annotations.NullMarked;
