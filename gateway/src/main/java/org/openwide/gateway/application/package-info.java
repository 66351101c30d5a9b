/** What the pages are for: each use case, and what it needs from outside. */
@NullMarked
package org.openwide.gateway.application;

import org.jspecify.annotations.NullMarked;
