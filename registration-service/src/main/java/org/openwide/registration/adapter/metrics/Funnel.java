package org.openwide.registration.adapter.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.openwide.registration.domain.Change;
import org.openwide.registration.domain.DomainEvent;
import org.openwide.registration.domain.EndReason;
import org.openwide.registration.domain.LockReason;
import org.openwide.registration.domain.RegistrationId;

/** How many registrations came how far, and why those stopped that did. */
public final class Funnel {

    private static final String STEPS = "openwide.registrations.steps";
    private static final String LOCKED = "openwide.registrations.locked";
    private static final String ENDED = "openwide.registrations.ended";
    private static final String NOT_MATCHED = "openwide.registrations.not.matched";
    private static final String NEW_LINKS = "openwide.registrations.new.links.requested";
    private static final String REASON = "reason";

    private final MeterRegistry meters;
    private final StepTimes times;

    public Funnel(MeterRegistry meters, InstantSource clock) {
        this.meters = meters;
        this.times = new StepTimes(meters, clock);
        Arrays.stream(Reached.values()).forEach(this::reached);
        Arrays.stream(LockReason.values()).forEach(reason -> meters.counter(LOCKED, REASON, reason.word()));
        Arrays.stream(EndReason.values()).forEach(reason -> meters.counter(ENDED, REASON, reason.word()));
        meters.counter(NOT_MATCHED);
        meters.counter(NEW_LINKS);
    }

    void count(Change change) {
        change.events().forEach(event -> count(change.next().id(), event));
    }

    private void count(RegistrationId id, DomainEvent event) {
        switch (event) {
            case DomainEvent.DetailsNotMatched _ -> meters.counter(NOT_MATCHED).increment();
            case DomainEvent.NewLinkRequested _ -> meters.counter(NEW_LINKS).increment();
            case DomainEvent.RegistrationLocked locked ->
                stopped(id, LOCKED, locked.reason().word());
            case DomainEvent.RegistrationEnded ended ->
                stopped(id, ENDED, ended.reason().word());
            default ->
                Reached.by(event).ifPresent(step -> {
                    reached(step).increment();
                    times.reached(id, step);
                });
        }
    }

    private void stopped(RegistrationId id, String how, String reason) {
        meters.counter(how, REASON, reason).increment();
        times.forget(id);
    }

    private Counter reached(Reached step) {
        return meters.counter(STEPS, "step", step.word());
    }

    /** The steps of the funnel, in their order. */
    enum Reached {
        STARTED,
        DETAILS_CONFIRMED,
        MOBILE_VERIFIED,
        PASSWORD_SET,
        EMAIL_CONFIRMED,
        TERMS_ACCEPTED,
        COMPLETED;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<Reached> by(DomainEvent event) {
            return switch (event) {
                case DomainEvent.RegistrationStarted _ -> Optional.of(STARTED);
                case DomainEvent.DetailsSubmitted _ -> Optional.of(DETAILS_CONFIRMED);
                case DomainEvent.MobileVerified _ -> Optional.of(MOBILE_VERIFIED);
                case DomainEvent.PasswordSet _ -> Optional.of(PASSWORD_SET);
                case DomainEvent.EmailConfirmed _ -> Optional.of(EMAIL_CONFIRMED);
                case DomainEvent.TermsAccepted _ -> Optional.of(TERMS_ACCEPTED);
                case DomainEvent.RegistrationCompleted _ -> Optional.of(COMPLETED);
                case DomainEvent.DetailsNotMatched _,
                        DomainEvent.OtpRequested _,
                        DomainEvent.EmailConfirmationRequested _,
                        DomainEvent.NewLinkRequested _,
                        DomainEvent.RegistrationLocked _,
                        DomainEvent.RegistrationEnded _ -> Optional.empty();
            };
        }
    }
}
