/** Settings, and how the parts are put together. */
@NullMarked
package org.openwide.notification.config;

import org.jspecify.annotations.NullMarked;
