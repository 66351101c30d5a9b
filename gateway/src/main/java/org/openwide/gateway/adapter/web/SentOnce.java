package org.openwide.gateway.adapter.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.openwide.gateway.domain.Answer;
import org.openwide.gateway.domain.Digest;
import org.openwide.gateway.domain.PastedLink;
import org.openwide.gateway.domain.Registration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The form that confirms an email is one confirmation, however often a browser sends it: by a double click, or again
 * since the answer was lost, when the link is spent and its cookie never came. Only the very same form gets the same
 * answer, for a minute: each page that is shown has a number of its own that nobody can guess, and link and password
 * must be the same. Nothing that was refused is kept, so each try counts.
 */
@Component
class SentOnce {

    static final String FIELD = "sending";

    private static final Duration AN_ANSWER_MAY_BE_LOST = Duration.ofMinutes(1);
    private static final int FORMS = 10_000;
    private static final int BYTES = 24;
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9_-]{32}");

    private final SecureRandom random = new SecureRandom();
    private final Cache<String, Mono<Answer<Registration>>> sent = Caffeine.newBuilder()
            .maximumSize(FORMS)
            .expireAfterWrite(AN_ANSWER_MAY_BE_LOST)
            .build();

    /** For a page that is shown now. */
    String number() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Goes on to its end though the browser hangs up, so that the next one that comes with the form hears of it. */
    Mono<Answer<Registration>> once(
            String number, PastedLink link, String password, Supplier<Mono<Answer<Registration>>> confirmation) {
        if (!NUMBER.matcher(number).matches()) {
            return confirmation.get();
        }
        // of what only this form has, so that neither link nor password can be found out from it
        var form = Digest.of(number + " " + link.token() + " " + password);
        return sent.get(
                form,
                _ -> confirmation
                        .get()
                        .doOnNext(answer -> forget(form, answer))
                        .doOnError(_ -> sent.invalidate(form))
                        .cache());
    }

    private void forget(String form, Answer<Registration> answer) {
        if (answer instanceof Answer.Refused<Registration>) {
            sent.invalidate(form);
        }
    }
}
