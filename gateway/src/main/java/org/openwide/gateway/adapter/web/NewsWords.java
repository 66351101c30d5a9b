package org.openwide.gateway.adapter.web;

import java.util.Optional;
import org.openwide.gateway.domain.Delivery;
import org.openwide.gateway.domain.JourneyPage;
import org.openwide.gateway.domain.PageLanguage;
import org.openwide.gateway.domain.Registration;
import org.openwide.gateway.domain.SentMessage;
import org.springframework.stereotype.Component;

/** Puts what happened behind a page into words. */
@Component
class NewsWords {

    private final Words words;

    NewsWords(Words words) {
        this.words = words;
    }

    /** @param first whether this is how it was when the page began to listen, so that nobody knows since when */
    News of(Registration registration, PageLanguage language, boolean first) {
        var page = JourneyPage.of(registration);
        return message(registration, page)
                .map(message -> new News(page.path(), message.delivery().word(), text(page, message, language, first)))
                .orElseGet(() -> new News(page.path(), "", ""));
    }

    private static Optional<SentMessage> message(Registration registration, JourneyPage page) {
        return page == JourneyPage.EMAIL_SENT ? registration.email() : registration.text();
    }

    private String text(JourneyPage page, SentMessage message, PageLanguage language, boolean first) {
        var key = "news." + page.word() + "." + message.delivery().word();
        return message.delivery() == Delivery.SENT && !first
                ? words.text(language, key + "-at", words.time(language, words.now()))
                : words.text(language, key);
    }
}
