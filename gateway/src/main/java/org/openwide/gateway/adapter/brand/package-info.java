/** The practice's brand, from the patient-record-service. */
@NullMarked
package org.openwide.gateway.adapter.brand;

import org.jspecify.annotations.NullMarked;
