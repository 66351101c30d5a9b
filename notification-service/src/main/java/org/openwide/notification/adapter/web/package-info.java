/** The HTTP face: what a practice may read, and problems in the contract's words. */
@NullMarked
package org.openwide.notification.adapter.web;

import org.jspecify.annotations.NullMarked;
