/** Phone numbers as libphonenumber knows them. */
@NullMarked
package org.openwide.patientrecord.adapter.phone;

import org.jspecify.annotations.NullMarked;
