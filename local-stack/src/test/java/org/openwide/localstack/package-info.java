/** Tests of the broker, database, phone and mailbox that others rely on. */
@NullMarked
package org.openwide.localstack;

import org.jspecify.annotations.NullMarked;
