/** What this service does, one class per use case, and the ports it needs for that. */
@NullMarked
package org.openwide.notification.application;

import org.jspecify.annotations.NullMarked;
