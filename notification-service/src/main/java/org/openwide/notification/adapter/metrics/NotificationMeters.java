package org.openwide.notification.adapter.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openwide.notification.domain.Change;
import org.openwide.notification.domain.Medium;
import org.openwide.notification.domain.NotificationEvent;
import org.openwide.notification.domain.Purpose;
import org.openwide.notification.domain.Queued;
import org.openwide.notification.domain.Reason;
import org.openwide.notification.domain.Request;
import org.openwide.notification.domain.SmsCharge;

/**
 * How many texts and emails went which way, and what texts cost. A series is there from the start, so that its first step
 * shows as an increase; that of a country which was not expected begins with its first charge.
 */
public final class NotificationMeters {

    private static final String QUEUED = "openwide.notifications.queued";
    private static final String SENT = "openwide.notifications.sent";
    private static final String FAILED = "openwide.notifications.failed";
    private static final String DUPLICATES = "openwide.notifications.duplicates.avoided";
    private static final String MEDIUM = "medium";
    private static final String PURPOSE = "purpose";
    private static final String REASON = "reason";
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final MeterRegistry meters;

    /** @param countries to which texts are expected to go */
    public NotificationMeters(MeterRegistry meters, Currency currency, List<String> countries) {
        this.meters = meters;
        countries.forEach(country -> Purpose.ofTexts().forEach(purpose -> charges(currency, purpose, country)));
        parts();
        for (Medium medium : Medium.values()) {
            meters.counter(DUPLICATES, MEDIUM, word(medium));
            Arrays.stream(Purpose.values()).forEach(purpose -> {
                meters.counter(QUEUED, MEDIUM, word(medium), PURPOSE, word(purpose));
                meters.counter(SENT, MEDIUM, word(medium), PURPOSE, word(purpose));
            });
            Arrays.stream(Reason.values())
                    .forEach(reason -> meters.counter(FAILED, MEDIUM, word(medium), REASON, reason.code()));
        }
    }

    void askedFor(Queued queued, boolean isNew) {
        Request request = queued.request();
        if (isNew) {
            meters.counter(QUEUED, MEDIUM, word(request.medium()), PURPOSE, word(request.purpose()))
                    .increment();
        } else {
            meters.counter(DUPLICATES, MEDIUM, word(request.medium())).increment();
        }
    }

    void happened(Change change) {
        change.events().forEach(this::happened);
    }

    private void happened(NotificationEvent event) {
        Request request = event.request();
        switch (event) {
            case NotificationEvent.NotificationSent _ ->
                meters.counter(SENT, MEDIUM, word(request.medium()), PURPOSE, word(request.purpose()))
                        .increment();
            case NotificationEvent.NotificationFailed failed ->
                meters.counter(
                                FAILED,
                                MEDIUM,
                                word(request.medium()),
                                REASON,
                                failed.reason().code())
                        .increment();
            case NotificationEvent.TextCharged charged -> charged(request, charged.charge());
        }
    }

    /** As others were first told of it: a counter cannot take back what a receipt corrects, and the ledger has the cents. */
    private void charged(Request request, SmsCharge charge) {
        if (charge.revision() > 1) {
            return;
        }
        String country = charge.country();
        String known = country != null && COUNTRIES.contains(country) ? country : "unknown";
        charges(charge.price().currency(), request.purpose(), known)
                .increment(charge.price().amount().doubleValue());
        parts().increment(charge.parts());
    }

    private Counter charges(Currency currency, Purpose purpose, String country) {
        return meters.counter(
                "openwide.sms.charges",
                "currency",
                currency.getCurrencyCode(),
                PURPOSE,
                word(purpose),
                "country",
                country);
    }

    private Counter parts() {
        return meters.counter("openwide.sms.parts");
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
