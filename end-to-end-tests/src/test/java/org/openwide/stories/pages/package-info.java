/** Stories in a browser: every page of the patient's journey, in a real Chromium, on the shared stack. */
@NullMarked
package org.openwide.stories.pages;

import org.jspecify.annotations.NullMarked;
