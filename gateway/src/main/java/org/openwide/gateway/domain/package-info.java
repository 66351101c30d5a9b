/** Who a client is, how much one may ask for, and which calls there are; plain Java. */
@NullMarked
package org.openwide.gateway.domain;

import org.jspecify.annotations.NullMarked;
