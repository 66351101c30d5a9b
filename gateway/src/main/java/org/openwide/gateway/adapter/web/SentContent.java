package org.openwide.gateway.adapter.web;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.openwide.gateway.domain.JourneyPage;
import org.openwide.gateway.domain.SentMessage;
import org.springframework.stereotype.Component;

/** What a page says of a text or an email that went out: where to, how far it came, when it can go again. */
@Component
class SentContent {

    /** In the address of a page that just sent something again. */
    static final String AGAIN = "again";

    private final Words words;
    private final NewsWords news;

    SentContent(Words words, NewsWords news) {
        this.words = words;
        this.news = news;
    }

    Map<String, Object> of(JourneyPage page, SentMessage message, PageRequest request) {
        var content = new HashMap<String, Object>();
        var language = request.language();
        content.put("sentTo", message.sentTo());
        content.put("delivery", message.delivery().word());
        content.put("news", news.text(page, message, language));
        content.put("goodUntil", words.time(language, message.expiresAt()));
        content.put(AGAIN, request.asks(AGAIN));
        if (!message.canBeSentAgain(words.now())) {
            var wait = Duration.between(words.now(), message.resendAfter());
            content.put("resendIn", words.wait(language, wait));
            content.put("resendSeconds", Math.max(1, wait.plusMillis(999).toSeconds()));
        }
        return content;
    }
}
