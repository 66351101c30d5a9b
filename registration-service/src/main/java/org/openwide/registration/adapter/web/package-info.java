/** The patient API: HTTP and JSON to use cases and back. */
@NullMarked
package org.openwide.registration.adapter.web;

import org.jspecify.annotations.NullMarked;
