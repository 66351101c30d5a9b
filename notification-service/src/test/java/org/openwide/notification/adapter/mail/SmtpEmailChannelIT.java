package org.openwide.notification.adapter.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openwide.event.field.Language;
import org.openwide.localstack.Email;
import org.openwide.localstack.MailFault;
import org.openwide.localstack.Mailbox;
import org.openwide.notification.application.EmailChannel;
import org.openwide.notification.application.EmailChannelContract;
import org.openwide.notification.application.InMemoryBrands;
import org.openwide.notification.domain.Answer;
import org.openwide.notification.domain.EmailMessage;
import org.openwide.notification.domain.NotificationId;
import org.openwide.notification.domain.Practice;
import org.openwide.notification.domain.Purpose;
import reactor.core.scheduler.Schedulers;

class SmtpEmailChannelIT extends EmailChannelContract {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private static final String BOUNCES = "bounces@portal.example.org";

    private final Mailbox mailbox = Mailbox.start(0);

    @AfterEach
    void close() {
        mailbox.close();
    }

    @Test
    void aServerThatDoesNotEncryptGetsNoEmailWhereEncryptionIsRequired() {
        var message = new EmailMessage(
                new NotificationId(java.util.UUID.randomUUID()),
                Purpose.REGISTRATION_LINK,
                ADDRESS,
                "Siân",
                new Practice("riverside", "Riverside Dental", "01632 960001"),
                "https://portal.example.org/start#t",
                NOW.plusSeconds(600),
                Language.ENGLISH);

        assertThat(channel(mailbox.port(), true).send(message).block()).isInstanceOf(Answer.NotNow.class);
        assertThat(mailbox.emails()).isEmpty();
    }

    @Override
    protected EmailChannel channel(Behaviour behaviour) {
        int port = mailbox.port();
        switch (behaviour) {
            case TAKES_IT -> mailbox.behave();
            case ASKS_TO_COME_BACK -> mailbox.misbehave(new MailFault.Refusal(451), 1);
            case REFUSES_IT -> mailbox.misbehave(new MailFault.Refusal(554), 1);
            case HANGS_UP_AFTERWARDS -> mailbox.misbehave(new MailFault.DropAfterData(), 1);
            case IS_NOT_THERE -> mailbox.close();
        }
        return channel(port, false);
    }

    private static EmailChannel channel(int port, boolean startTls) {
        var server = new MailServer("localhost", port, null, null, startTls, Duration.ofSeconds(2), BOUNCES);
        var sender = new SmtpEmailChannel.Sender("no-reply@portal.example.org", "portal.example.org");
        return new SmtpEmailChannel(server, sender, new InMemoryBrands(), () -> NOW, Schedulers.boundedElastic());
    }

    @Override
    protected List<String> taken() {
        return mailbox.emailsTo(ADDRESS).stream().map(Email::messageId).toList();
    }
}
