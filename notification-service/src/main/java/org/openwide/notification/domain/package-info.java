/** The life of one notification, what a text may say and what it cost: rules only, no framework. */
@NullMarked
package org.openwide.notification.domain;

import org.jspecify.annotations.NullMarked;
