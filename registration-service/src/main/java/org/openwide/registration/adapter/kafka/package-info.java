/** What other services tell about links, texts and emails. */
@NullMarked
package org.openwide.registration.adapter.kafka;

import org.jspecify.annotations.NullMarked;
