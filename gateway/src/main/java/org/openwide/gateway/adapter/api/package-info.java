/** The registration-service as the pages call it. */
@NullMarked
package org.openwide.gateway.adapter.api;

import org.jspecify.annotations.NullMarked;
