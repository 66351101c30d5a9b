@NullMarked
package org.openwide.registration.adapter.metrics;

import org.jspecify.annotations.NullMarked;
