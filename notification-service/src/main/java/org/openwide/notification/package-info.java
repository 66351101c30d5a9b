/** Texts and emails out; charges and receipts in. */
@NullMarked
package org.openwide.notification;

import org.jspecify.annotations.NullMarked;
