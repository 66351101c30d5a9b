/** Who may read what: keys are introspected where they are kept, and looked at again after half a minute at most. */
@NullMarked
package org.openwide.notification.adapter.access;

import org.jspecify.annotations.NullMarked;
