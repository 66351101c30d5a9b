/** Stories of the whole: real processes, told through the gateway, the inbox and the topics. */
@NullMarked
package org.openwide.stories;

import org.jspecify.annotations.NullMarked;
