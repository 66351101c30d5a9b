/** How fast pages are served: {@code ./page-load}, which needs nothing but a JDK and a running stack. */
@NullMarked
package org.openwide.stories.pages.load;

import org.jspecify.annotations.NullMarked;
