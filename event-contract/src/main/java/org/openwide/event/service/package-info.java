/**
 * What every service that speaks in events is given by Spring Boot, once it says its {@link
 * org.openwide.event.service.ServiceTopics}: whoever does not is left alone.
 */
@NullMarked
package org.openwide.event.service;

import org.jspecify.annotations.NullMarked;
