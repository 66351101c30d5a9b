/** Sealing: personal data and secrets that only one service can read (RFC 9180, HPKE, with Tink). */
@NullMarked
package org.openwide.event.sealing;

import org.jspecify.annotations.NullMarked;
