package org.openwide.notification.application;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.openwide.notification.domain.Conversion;
import org.openwide.notification.domain.NotificationId;
import reactor.core.publisher.Mono;

/** Texted codes in memory. */
final class InMemoryCodeTexts implements CodeTexts {

    private final Map<UUID, Heard> all = new HashMap<>();

    private static final class Heard {
        final Set<NotificationId> texts = new HashSet<>();
        String prefix = "";
        Instant since = Instant.MAX;
        Instant heard = Instant.MAX;
        boolean entered;
    }

    @Override
    public Mono<Void> texted(UUID registrationId, NotificationId text, String prefix, Instant at) {
        return Mono.fromRunnable(() -> {
            Heard heard = heard(registrationId, at);
            heard.texts.add(text);
            heard.prefix = prefix;
            heard.since = at.isBefore(heard.since) ? at : heard.since;
        });
    }

    @Override
    public Mono<Void> entered(UUID registrationId, Instant at) {
        return Mono.fromRunnable(() -> heard(registrationId, at).entered = true);
    }

    private synchronized Heard heard(UUID registrationId, Instant at) {
        Heard heard = all.computeIfAbsent(registrationId, _ -> new Heard());
        heard.heard = heard.heard.equals(Instant.MAX) ? at : heard.heard;
        return heard;
    }

    @Override
    public Mono<Conversion> conversion(String prefix, Instant since, Instant patience) {
        return Mono.fromSupplier(() -> all.values().stream()
                .filter(heard -> heard.prefix.equals(prefix) && heard.since.isAfter(since))
                .filter(heard -> heard.entered || !heard.since.isAfter(patience))
                .map(heard -> new Conversion(heard.texts.size(), heard.entered ? 1 : 0))
                .reduce(
                        new Conversion(0, 0),
                        (a, b) -> new Conversion(a.texts() + b.texts(), a.entered() + b.entered())));
    }

    @Override
    public Mono<Void> forgetBefore(Instant day) {
        return Mono.fromRunnable(() -> all.values().removeIf(heard -> heard.heard.isBefore(day)));
    }
}
