/** HTTP: routes, headers, limits, problems and the pages. */
@NullMarked
package org.openwide.gateway.adapter.web;

import org.jspecify.annotations.NullMarked;
