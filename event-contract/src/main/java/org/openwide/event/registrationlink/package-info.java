/** Topic openwide.registration-links: its events and what is sealed inside them. */
@NullMarked
package org.openwide.event.registrationlink;

import org.jspecify.annotations.NullMarked;
