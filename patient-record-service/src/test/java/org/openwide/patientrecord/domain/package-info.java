/** The domain's rules, one test a sentence. */
@NullMarked
package org.openwide.patientrecord.domain;

import org.jspecify.annotations.NullMarked;
