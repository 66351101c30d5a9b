package org.openwide.gateway.adapter.web;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.openwide.gateway.domain.Service;
import org.openwide.gateway.domain.chart.Bars;
import org.openwide.gateway.domain.chart.Measure;
import org.openwide.gateway.domain.operations.Health;

/** How the services are doing. */
final class OpsHealthPage {

    private OpsHealthPage() {}

    /** One service's line; {@code worried} where a person should look. */
    record Row(
            String service,
            String state,
            boolean worried,
            String mean,
            String longest,
            String outbox,
            String lag,
            String deadLetters,
            String hashing) {}

    static Map<String, Object> model(List<Health> services) {
        return Map.of(
                "services", services.stream().map(OpsHealthPage::row).toList(),
                "latencyChart", chart(services, Health::meanSeconds),
                "outboxChart", chart(services, Health::outboxSeconds));
    }

    private static Row row(Health health) {
        var dead = health.deadLetters().orElse(0) > 0;
        var late = health.outboxSeconds().orElse(0) > 60;
        return new Row(
                name(health.service()),
                !health.answers()
                        ? OpsWords.NOT_KNOWN
                        : dead ? "look at its dead letters" : late ? "its events wait" : "answers",
                dead || late || !health.answers(),
                OpsWords.seconds(health.meanSeconds()),
                OpsWords.seconds(health.longestSeconds()),
                OpsWords.seconds(health.outboxSeconds()),
                OpsWords.count(health.lag()),
                OpsWords.count(health.deadLetters()),
                health.service() == Service.REGISTRATION ? OpsWords.count(health.hashing()) : "–");
    }

    private static Bars chart(List<Health> services, Function<Health, OptionalDouble> what) {
        return Bars.of(services.stream()
                .map(health -> new Measure(
                        name(health.service()),
                        Math.max(0, what.apply(health).orElse(0)),
                        OpsWords.seconds(what.apply(health))))
                .toList());
    }

    private static String name(Service service) {
        return switch (service) {
            case REGISTRATION -> "registration";
            case NOTIFICATION -> "notification";
            case PATIENT_RECORD -> "patient-record";
        };
    }
}
