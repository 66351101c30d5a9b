/** Tests of the published language, and the golden examples and the broker that other tests use. */
@NullMarked
package org.openwide.event;

import org.jspecify.annotations.NullMarked;
