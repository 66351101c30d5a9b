package org.openwide.registration.adapter.web;

import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openwide.registration.domain.AcceptingTerms;
import org.openwide.registration.domain.AwaitingMobileCode;
import org.openwide.registration.domain.ConfirmingDetails;
import org.openwide.registration.domain.ConfirmingEmail;
import org.openwide.registration.domain.Delivery;
import org.openwide.registration.domain.EmailAddress;
import org.openwide.registration.domain.EndedRegistration;
import org.openwide.registration.domain.EnteringDetails;
import org.openwide.registration.domain.Invited;
import org.openwide.registration.domain.LockedRegistration;
import org.openwide.registration.domain.MobileNumber;
import org.openwide.registration.domain.Notice;
import org.openwide.registration.domain.Proven;
import org.openwide.registration.domain.Registered;
import org.openwide.registration.domain.Registration;
import org.openwide.registration.domain.Resuming;
import org.openwide.registration.domain.Rules;
import org.openwide.registration.domain.Standing;
import org.openwide.registration.domain.TermsLibrary;
import org.openwide.registration.domain.TokenHash;
import org.springframework.stereotype.Component;

/** Shows each holder of an access token as much of a registration as the token has earned. */
@Component
class Views {

    private final Rules rules;
    private final TermsLibrary library;
    private final InstantSource clock;

    Views(Rules rules, TermsLibrary library, InstantSource clock) {
        this.rules = rules;
        this.library = library;
        this.clock = clock;
    }

    RegistrationView of(Registration registration, TokenHash token) {
        var standing = registration.standingOf(token);
        return new RegistrationView(
                registration.id().toString(),
                standing.step().word(),
                PracticeView.of(registration.practice()),
                registration.dossier().link().expiresAt(),
                details(standing, token),
                mobileCode(standing),
                emailConfirmation(standing),
                terms(standing),
                null);
    }

    /** The headers that say when this access token ends. */
    Map<String, String> accessEnd(Registration registration, TokenHash token) {
        var limits = rules.limits().sessions();
        return registration
                .dossier()
                .sessions()
                .live(token, limits, clock.instant())
                .map(session -> AccessHeaders.of(session.end(limits)))
                .orElse(Map.of());
    }

    private static @Nullable DetailsView details(Standing standing, TokenHash token) {
        return switch (standing) {
            case EnteringDetails state -> DetailsView.of(state.soFar());
            case ConfirmingDetails state -> DetailsView.of(state.details());
            case AwaitingMobileCode state -> DetailsView.of(state.details());
            case Proven state -> DetailsView.of(state.details());
            case Registered state ->
                state.shownTo(token) ? DetailsView.of(state.account().details()) : null;
            case Invited _, Resuming _, LockedRegistration _, EndedRegistration _ -> null;
        };
    }

    private @Nullable MobileCodeView mobileCode(Standing standing) {
        return switch (standing) {
            case AwaitingMobileCode state -> mobileCode(state, state.details().mobile());
            case Resuming state
            when state.askedForACode() ->
                mobileCode(state.registration(), state.registration().details().mobile());
            default -> null;
        };
    }

    /** Nothing while no code was texted since the phone was proven last. */
    private @Nullable MobileCodeView mobileCode(Registration registration, MobileNumber mobile) {
        var counts = registration.dossier().counts();
        var end = registration.dossier().link().expiresAt();
        return counts.codes()
                .latest()
                .map(code -> new MobileCodeView(
                        mobile.masked(),
                        code.expiresAt(),
                        counts.texts().nextAt(rules.limits().texts(), end),
                        counts.codes().attemptsRemaining(rules.limits().codes(), clock.instant()),
                        counts.texts()
                                .latest()
                                .map(Notice::delivery)
                                .orElse(Delivery.PENDING)
                                .word(),
                        counts.texts().latest().flatMap(Notice::sentAt).orElse(null)))
                .orElse(null);
    }

    private @Nullable EmailConfirmationView emailConfirmation(Standing standing) {
        return standing instanceof ConfirmingEmail state
                ? emailConfirmation(state, state.details().email())
                : null;
    }

    private @Nullable EmailConfirmationView emailConfirmation(ConfirmingEmail state, EmailAddress address) {
        var emails = state.dossier().counts().emails();
        var end = state.dossier().link().expiresAt();
        return emails.latest()
                .map(link -> new EmailConfirmationView(
                        address.masked(),
                        link.expiresAt(),
                        emails.nextAt(rules.limits().emails(), end),
                        link.notice().delivery().word(),
                        link.notice().sentAt().orElse(null)))
                .orElse(null);
    }

    private @Nullable TermsReference terms(Standing standing) {
        return switch (standing) {
            case AcceptingTerms state ->
                TermsReference.to(library.inForce(state.dossier().language()));
            case Registered state -> TermsReference.to(state.account().receipt());
            default -> null;
        };
    }
}
