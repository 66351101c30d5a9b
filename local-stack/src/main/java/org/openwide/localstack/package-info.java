/** A broker, a database, a phone network and a mailbox on one machine: what the quickstart and the tests stand on. */
@NullMarked
package org.openwide.localstack;

import org.jspecify.annotations.NullMarked;
