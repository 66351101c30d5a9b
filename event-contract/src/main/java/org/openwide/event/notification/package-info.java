/** Topic openwide.notifications: its events and what is sealed inside them. */
@NullMarked
package org.openwide.event.notification;

import org.jspecify.annotations.NullMarked;
