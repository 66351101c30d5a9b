package org.openwide.gateway.application;

import java.time.Duration;
import java.util.Optional;
import org.openwide.gateway.domain.Answer;
import org.openwide.gateway.domain.Caller;
import org.openwide.gateway.domain.Registration;
import org.openwide.gateway.domain.SentMessage;
import org.openwide.gateway.domain.Session;
import org.openwide.gateway.domain.Step;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Looks at a registration again and again for a while, and says when it has changed. Ends with a refusal. */
@Component
public class WatchRegistration {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(4);

    private final PatientApi api;

    WatchRegistration(PatientApi api) {
        this.api = api;
    }

    /** As it is now, then each time that it is different. Nobody listening, nobody looks. */
    public Flux<Answer<Registration>> watch(Session session, Caller caller) {
        return Flux.interval(Duration.ZERO, BETWEEN_LOOKS)
                .onBackpressureDrop()
                .concatMap(_ -> api.glance(session, caller), 1)
                .distinctUntilChanged(WatchRegistration::seen)
                .takeUntil(answer -> answer instanceof Answer.Refused<Registration>)
                .take(LONGEST);
    }

    /** What a patient would notice; the end of the session moves by itself. */
    private static Object seen(Answer<Registration> answer) {
        return switch (answer) {
            case Answer.Given<Registration>(var registration) -> new Seen(registration);
            case Answer.Refused<Registration> refused -> refused;
        };
    }

    private record Seen(Step step, Optional<SentMessage> text, Optional<SentMessage> email) {

        Seen(Registration registration) {
            this(registration.step(), registration.text(), registration.email());
        }
    }
}
