/** Notifications, their charges and the budgets of texts in MongoDB: single-document, conditional writes only. */
@NullMarked
package org.openwide.notification.adapter.mongo;

import org.jspecify.annotations.NullMarked;
