/** The one door: everything from outside comes through here, and nothing that is not in the contract does. */
@NullMarked
package org.openwide.gateway;

import org.jspecify.annotations.NullMarked;
