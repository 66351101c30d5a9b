/** The practice API and the introspection of keys over HTTP: it translates, and decides nothing. */
@NullMarked
package org.openwide.patientrecord.adapter.web;

import org.jspecify.annotations.NullMarked;
