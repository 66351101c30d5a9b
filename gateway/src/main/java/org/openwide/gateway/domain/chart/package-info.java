/** Where the bars of a chart stand: geometry and nothing else, so that a page only draws it. */
@NullMarked
package org.openwide.gateway.domain.chart;

import org.jspecify.annotations.NullMarked;
