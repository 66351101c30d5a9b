package org.openwide.notification.adapter.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Currency;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openwide.notification.application.ReconcileCharges;
import org.openwide.notification.application.SmsCharges.Period;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Takes the provider's export from an operator, and says where it differs from our ledger. */
@RestController
public class ReconciliationController {

    /** For operators only. */
    public static final String PATH = "/api/sms-charges/reconciliation";

    private static final int LARGEST = 10 * 1024 * 1024;
    private static final Duration LONGEST = Duration.ofDays(31);

    private final ReconcileCharges charges;
    private final Currency currency;
    private final Periods periods;

    /** @param currency the account's, which holds where the export names none */
    public ReconciliationController(ReconcileCharges charges, Currency currency, InstantSource clock) {
        this.charges = charges;
        this.currency = currency;
        this.periods = new Periods(clock);
    }

    @PostMapping(path = PATH, consumes = "text/csv")
    Mono<ReconciliationView> reconcile(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            ServerHttpRequest request) {
        Period period = periods.of(required("from", from), required("to", to));
        Instant start = period.from();
        Instant end = Objects.requireNonNull(period.to());
        if (Duration.between(start, end).compareTo(LONGEST) > 0) {
            throw new InvalidField("from", "wrong-type", "A reconciliation may have at most 31 days.");
        }
        return DataBufferUtils.join(request.getBody(), LARGEST)
                .onErrorMap(DataBufferLimitException.class, _ -> new ExportTooLarge())
                .map(ReconciliationController::text)
                .defaultIfEmpty("")
                .publishOn(Schedulers.boundedElastic())
                .map(text -> ProviderExport.read(text, currency))
                .flatMap(rows -> charges.reconcile(start, end, rows))
                .map(reconciliation -> ReconciliationView.of(start, end, reconciliation));
    }

    private static String required(String name, @Nullable String value) {
        if (value == null) {
            throw new InvalidField(name, "required", "Say which period the export is of.");
        }
        return value;
    }

    private static String text(DataBuffer body) {
        try {
            return body.toString(UTF_8);
        } finally {
            DataBufferUtils.release(body);
        }
    }
}
