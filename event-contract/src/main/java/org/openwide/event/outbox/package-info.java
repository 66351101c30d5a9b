/** The outbox embedded in a document: events saved with the state they belong to, published in order afterwards. */
@NullMarked
package org.openwide.event.outbox;

import org.jspecify.annotations.NullMarked;
