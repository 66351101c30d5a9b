/** A registration from its link to the accepted terms, as states that offer only what they can do. */
@NullMarked
package org.openwide.registration.domain;

import org.jspecify.annotations.NullMarked;
