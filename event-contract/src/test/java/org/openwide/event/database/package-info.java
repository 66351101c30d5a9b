/** Tests of what tells a database that is away. */
@NullMarked
package org.openwide.event.database;

import org.jspecify.annotations.NullMarked;
