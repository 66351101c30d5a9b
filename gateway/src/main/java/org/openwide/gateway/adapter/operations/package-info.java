/** Asks the services behind for what operators see. */
@NullMarked
package org.openwide.gateway.adapter.operations;

import org.jspecify.annotations.NullMarked;
