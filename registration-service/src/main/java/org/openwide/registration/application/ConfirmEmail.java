package org.openwide.registration.application;

import java.time.InstantSource;
import java.util.Optional;
import org.openwide.registration.application.Registrations.Key;
import org.openwide.registration.domain.EmailConfirmation;
import org.openwide.registration.domain.EmailLinkCheck;
import org.openwide.registration.domain.EmailLinkCheck.Dead;
import org.openwide.registration.domain.EmailLinkCheck.Live;
import org.openwide.registration.domain.Language;
import org.openwide.registration.domain.Outcome;
import org.openwide.registration.domain.Password;
import org.openwide.registration.domain.Registration;
import org.openwide.registration.domain.Rules;
import org.openwide.registration.domain.Token;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes the password that the patient entered where the emailed link led. */
@Component
public class ConfirmEmail {

    private final Registrations registrations;
    private final PasswordWork work;
    private final Rules rules;
    private final Fresh fresh;
    private final InstantSource clock;

    ConfirmEmail(Registrations registrations, PasswordWork work, Rules rules, Fresh fresh, InstantSource clock) {
        this.registrations = registrations;
        this.work = work;
        this.rules = rules;
        this.fresh = fresh;
        this.clock = clock;
    }

    /** Compares only for a link that works; the count is judged again together with the decision. */
    public Mono<Entry> confirm(Token link, Password password, Optional<Language> language) {
        var key = new Key.ByEmailLink(link.hash());
        var accessToken = fresh.token();
        return registrations
                .find(key)
                .flatMap(registration -> matches(check(registration, link), password))
                .flatMap(matches -> decided(key, link, matches, accessToken, language))
                .defaultIfEmpty(new EmailConfirmation.LinkUnknown())
                .map(outcome -> new Entry(outcome, accessToken));
    }

    private Mono<Boolean> matches(EmailLinkCheck check, Password password) {
        return switch (check) {
            case Live live -> work.matches(password, live.registration().password());
            case Dead _ -> Mono.just(false);
        };
    }

    private Mono<Outcome> decided(
            Key key, Token link, boolean matches, Token accessToken, Optional<Language> language) {
        return registrations.decide(key, registration -> switch (check(registration.in(language), link)) {
            case Live live -> live.enter(matches, accessToken.hash(), rules, clock.instant());
            case Dead(var refusal) -> refusal;
        });
    }

    private EmailLinkCheck check(Registration registration, Token link) {
        return EmailLinkCheck.of(registration, link.hash(), rules, clock.instant());
    }
}
