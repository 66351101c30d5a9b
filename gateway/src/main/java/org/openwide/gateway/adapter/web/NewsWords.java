package org.openwide.gateway.adapter.web;

import java.util.Optional;
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

    News of(Registration registration, PageLanguage language) {
        var page = JourneyPage.of(registration);
        return message(registration, page)
                .map(message -> new News(page.path(), message.delivery().word(), text(page, message, language)))
                .orElseGet(() -> new News(page.path(), "", ""));
    }

    private static Optional<SentMessage> message(Registration registration, JourneyPage page) {
        return page == JourneyPage.EMAIL_SENT ? registration.email() : registration.text();
    }

    /** "We texted you at 10:42am." */
    String text(JourneyPage page, SentMessage message, PageLanguage language) {
        var key = "news." + page.word() + "." + message.delivery().word();
        return message.sentAt()
                .map(at -> words.text(language, key + "-at", words.moment(language, at)))
                .orElseGet(() -> words.text(language, key));
    }
}
