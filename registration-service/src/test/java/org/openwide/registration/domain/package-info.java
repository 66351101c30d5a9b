/** The rules, one sentence each. */
@NullMarked
package org.openwide.registration.domain;

import org.jspecify.annotations.NullMarked;
