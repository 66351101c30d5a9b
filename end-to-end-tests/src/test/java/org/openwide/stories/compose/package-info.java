/** What stands beside the code and must not drift from it: docker-compose.yml, Dockerfiles, the settings table, AsyncAPI. */
@NullMarked
package org.openwide.stories.compose;

import org.jspecify.annotations.NullMarked;
