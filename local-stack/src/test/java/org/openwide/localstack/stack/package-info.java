/** Tests of the supervisor, on stand-ins for the services. */
@NullMarked
package org.openwide.localstack.stack;

import org.jspecify.annotations.NullMarked;
