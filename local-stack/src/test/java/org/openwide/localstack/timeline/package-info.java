/** Tests of the timeline, on records by the dozen and on a real broker. */
@NullMarked
package org.openwide.localstack.timeline;

import org.jspecify.annotations.NullMarked;
