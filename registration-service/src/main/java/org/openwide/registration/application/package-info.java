/** What can be done with registrations: one class per use case, and the ports that they need. */
@NullMarked
package org.openwide.registration.application;

import org.jspecify.annotations.NullMarked;
