/** How refusals look from outside. */
@NullMarked
package org.openwide.registration.adapter.web;

import org.jspecify.annotations.NullMarked;
