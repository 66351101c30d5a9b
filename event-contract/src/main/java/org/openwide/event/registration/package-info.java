/** Topic openwide.registrations: its events and what is sealed inside them. */
@NullMarked
package org.openwide.event.registration;

import org.jspecify.annotations.NullMarked;
