/** The published language of Openwide: what its services tell each other and the outside. */
@NullMarked
package org.openwide.event;

import org.jspecify.annotations.NullMarked;
