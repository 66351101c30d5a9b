/** The whole product on one machine: the processes, what they need to know of each other, and who starts them again. */
@NullMarked
package org.openwide.localstack.stack;

import org.jspecify.annotations.NullMarked;
