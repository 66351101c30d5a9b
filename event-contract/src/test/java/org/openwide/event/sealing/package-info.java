/** Tests of keys and of what is sealed with them. */
@NullMarked
package org.openwide.event.sealing;

import org.jspecify.annotations.NullMarked;
