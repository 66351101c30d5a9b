/** What operators see of all practices together, as the services tell it. */
@NullMarked
package org.openwide.gateway.domain.operations;

import org.jspecify.annotations.NullMarked;
