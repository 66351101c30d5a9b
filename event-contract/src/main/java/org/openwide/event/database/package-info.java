/** What services that keep their state in MongoDB share about it. */
@NullMarked
package org.openwide.event.database;

import org.jspecify.annotations.NullMarked;
