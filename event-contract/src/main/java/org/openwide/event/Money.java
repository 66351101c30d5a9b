package org.openwide.event;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;

/** An amount as the provider said it, to the last decimal, with an ISO 4217 currency. On the wire a decimal string. */
public record Money(
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount, String currency) {}
