/** What the web adapter does without a server. */
@NullMarked
package org.openwide.patientrecord.adapter.web;

import org.jspecify.annotations.NullMarked;
