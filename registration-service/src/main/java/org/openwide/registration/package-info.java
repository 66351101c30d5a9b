/** registration-service: a registration from the link to the accepted terms. */
@NullMarked
package org.openwide.registration;

import org.jspecify.annotations.NullMarked;
