package org.openwide.registration.application;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.openwide.registration.application.Registrations.Key;
import org.openwide.registration.domain.Language;
import org.openwide.registration.domain.Opening;
import org.openwide.registration.domain.Token;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Opens a registration link and gives an access token for its registration. */
@Component
public class OpenLink {

    /** A link may arrive a moment after staff got it, so an unknown one is looked up again, 2 s in all. */
    private static final Duration LOOK_AGAIN_AFTER = Duration.ofMillis(200);

    private static final long LOOKS = 10;

    private final Registrations registrations;
    private final Fresh fresh;
    private final InstantSource clock;

    OpenLink(Registrations registrations, Fresh fresh, InstantSource clock) {
        this.registrations = registrations;
        this.fresh = fresh;
        this.clock = clock;
    }

    /**
     * Opens the link.
     *
     * @param language what the patient asks for, if anything
     */
    public Mono<Entry> open(Token link, Optional<Language> language) {
        var accessToken = fresh.token();
        return Mono.defer(() -> opened(link, accessToken, language))
                .repeatWhenEmpty(looks -> looks.takeWhile(look -> look < LOOKS).delayElements(LOOK_AGAIN_AFTER))
                .defaultIfEmpty(new Opening.LinkUnknown())
                .map(outcome -> new Entry(outcome, accessToken));
    }

    private Mono<Opening> opened(Token link, Token accessToken, Optional<Language> language) {
        return link.wellFormed()
                ? registrations.decide(
                        new Key.ByLink(link.hash()),
                        registration -> registration.in(language).open(accessToken.hash(), clock.instant()))
                : Mono.just(new Opening.LinkUnknown());
    }
}
