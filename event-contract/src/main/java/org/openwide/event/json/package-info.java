/** What an event says, as JSON that its schema allows. */
@NullMarked
package org.openwide.event.json;

import org.jspecify.annotations.NullMarked;
