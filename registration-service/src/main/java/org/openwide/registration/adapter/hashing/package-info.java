/** What passwords cost: guessing at them and hashing them, in bounded room beside the event loop. */
@NullMarked
package org.openwide.registration.adapter.hashing;

import org.jspecify.annotations.NullMarked;
