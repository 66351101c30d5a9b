package org.openwide.gateway.adapter.web;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.openwide.gateway.domain.chart.Bars;
import org.openwide.gateway.domain.chart.Measure;
import org.openwide.gateway.domain.operations.Health;
import org.openwide.gateway.domain.operations.Percentile;
import org.openwide.gateway.domain.operations.Watched;

/** How the gateway and the services are doing. */
final class OpsHealthPage {

    private static final String HAS_NONE = "–";

    private OpsHealthPage() {}

    /** One line; {@code worried} where a person should look. */
    record Row(
            String service,
            String state,
            boolean worried,
            String half,
            String nearlyAll,
            String longest,
            String outbox,
            String lag,
            String deadLetters,
            String hashing) {}

    static Map<String, Object> model(List<Health> all) {
        var services =
                all.stream().filter(health -> health.of() != Watched.GATEWAY).toList();
        return Map.of(
                "services", all.stream().map(OpsHealthPage::row).toList(),
                "latencyChart",
                        chart(
                                all,
                                health -> health.nearlyAll()
                                        .map(Percentile::seconds)
                                        .orElse(0.0),
                                health -> OpsWords.percentile(health.nearlyAll())),
                "outboxChart",
                        chart(
                                services,
                                health -> health.outboxSeconds().orElse(0),
                                health -> OpsWords.seconds(health.outboxSeconds())));
    }

    private static Row row(Health health) {
        var dead = health.deadLetters().orElse(0) > 0;
        var late = health.outboxSeconds().orElse(0) > 60;
        var service = health.of() != Watched.GATEWAY;
        return new Row(
                name(health.of()),
                !health.answers()
                        ? OpsWords.NOT_KNOWN
                        : dead ? "look at its dead letters" : late ? "its events wait" : "answers",
                dead || late || !health.answers(),
                OpsWords.percentile(health.half()),
                OpsWords.percentile(health.nearlyAll()),
                OpsWords.seconds(health.longestSeconds()),
                service ? OpsWords.seconds(health.outboxSeconds()) : HAS_NONE,
                count(service, health.lag()),
                count(service, health.deadLetters()),
                count(health.of() == Watched.REGISTRATION, health.hashing()));
    }

    private static String count(boolean has, OptionalDouble count) {
        return has ? OpsWords.count(count) : HAS_NONE;
    }

    private static Bars chart(List<Health> services, ToDoubleFunction<Health> what, Function<Health, String> shown) {
        return Bars.of(services.stream()
                .map(health ->
                        new Measure(name(health.of()), Math.max(0, what.applyAsDouble(health)), shown.apply(health)))
                .toList());
    }

    private static String name(Watched each) {
        return switch (each) {
            case GATEWAY -> "gateway";
            case REGISTRATION -> "registration";
            case NOTIFICATION -> "notification";
            case PATIENT_RECORD -> "patient-record";
        };
    }
}
