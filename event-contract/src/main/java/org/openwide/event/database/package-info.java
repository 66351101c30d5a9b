/** How a MongoDB that is away is told from a defect, for listeners and for what a service answers. */
@NullMarked
package org.openwide.event.database;

import org.jspecify.annotations.NullMarked;
