/** What operations measures in every service: counts and ages, with labels that cannot grow and say nothing of a person. */
@NullMarked
package org.openwide.event.metrics;

import org.jspecify.annotations.NullMarked;
