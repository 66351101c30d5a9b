/** Who a client is and how much one may ask for, which calls there are, and a registration as its pages see it; plain Java. */
@NullMarked
package org.openwide.gateway.domain;

import org.jspecify.annotations.NullMarked;
