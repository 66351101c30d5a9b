/** Tests of the outbox, in memory and with a broker and a database. */
@NullMarked
package org.openwide.event.outbox;

import org.jspecify.annotations.NullMarked;
