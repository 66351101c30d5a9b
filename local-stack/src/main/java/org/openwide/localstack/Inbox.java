package org.openwide.localstack;

import org.jspecify.annotations.Nullable;
import org.openwide.localstack.timeline.Timeline;

/** The developer's inbox: its page, and what the page and tests ask. */
final class Inbox {

    private final Ledger<Text> texts;
    private final Ledger<Email> emails;
    private final @Nullable Timeline timeline;
    private final Changes changes = new Changes();

    Inbox(Ledger<Text> texts, Ledger<Email> emails, @Nullable Timeline timeline) {
        this.texts = texts;
        this.emails = emails;
        this.timeline = timeline;
    }

    void on(LoopbackHttp http) {
        texts.onChange(changes::happened);
        emails.onChange(changes::happened);
        if (timeline != null) {
            timeline.onChange(changes::happened);
        }
        var guard = new LoopbackOnly();
        http.on("/api/texts", guard, new TextsApi(texts))
                .on("/api/emails", guard, new EmailsApi(emails))
                .on("/api/messages", guard, new MessagesApi(texts, emails))
                .on("/api/events", guard, new EventsApi(timeline))
                .on("/api/changes", guard, new ChangesApi(changes))
                .on("/emails/", guard, new EmailPage(emails))
                .on("/", guard, new InboxPage());
    }
}
