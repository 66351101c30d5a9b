/** What stands on the topics, read as a developer reads it: in the order it arrived, nothing opened that is sealed. */
@NullMarked
package org.openwide.localstack.timeline;

import org.jspecify.annotations.NullMarked;
