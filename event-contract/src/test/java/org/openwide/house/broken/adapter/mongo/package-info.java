/** An adapter that knows another. */
@NullMarked
package org.openwide.house.broken.adapter.mongo;

import org.jspecify.annotations.NullMarked;
