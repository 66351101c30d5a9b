package org.openwide.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openwide.event.Event;
import org.openwide.event.Topic;
import org.openwide.event.notification.EmailFailed;
import org.openwide.event.notification.EmailSent;
import org.openwide.event.practice.PracticeBranded;
import org.openwide.event.registrationlink.Channel;
import org.openwide.localstack.Email;
import org.openwide.localstack.MailFault;
import org.openwide.notification.application.Brands;

/** Emails through a mail server that can fail. */
class EmailingIT {

    private static final String URL = "http://portal.example.org/confirm-email#q3Tx-Zc0_f2mJvY9wLr5BnEoKd8sHuPiAg7V";

    private final Stack stack = Stack.running();
    private final Requests requests = Requests.of(stack).livingFor(Duration.ofHours(24));

    @AfterEach
    void behave() {
        stack.mailbox.behave();
    }

    @Test
    void anEmailConfirmationIsSentInTextAndHtmlOnceHoweverOftenItIsAskedFor() {
        var asked = requests.emailConfirmation("sian@example.org", "Siân", URL);

        stack.topics.publish(asked);
        stack.topics.publish(asked);

        assertThat(told(asked).data()).isInstanceOf(EmailSent.class);
        Email email = stack.mailbox.emailsTo("sian@example.org").getFirst();
        assertThat(email.subject()).isEqualTo("Confirm your email for Riverside Dental");
        assertThat(email.text()).contains("Hello Siân,", URL, "24 hours", "Riverside Dental on 01632 960001");
        assertThat(email.html())
                .contains("Siân", "href=\"" + URL + "\"", "24 hours", "Riverside Dental", "01632 960001");
        assertThat(email.messageId()).contains(asked.id() + "@portal.example.org");
        assertThat(email.from()).contains("no-reply@portal.example.org");
        onlyOneIsSentTo("sian@example.org");
    }

    @Test
    void aRegistrationLinkIsEmailed() {
        var asked = requests.livingFor(Duration.ofDays(14)).link(Channel.EMAIL, "link@example.org", URL);

        stack.topics.publish(asked);

        assertThat(told(asked).data()).isInstanceOf(EmailSent.class);
        Email email = stack.mailbox.emailsTo("link@example.org").getFirst();
        assertThat(email.subject()).isEqualTo("Register with Riverside Dental");
        assertThat(email.text()).contains(URL, "14 days");
    }

    @Test
    void anEmailShowsItsPracticeAsThatWasLastSaid() {
        String practice = "practice-" + UUID.randomUUID();
        var logo = new PracticeBranded.Logo("image/png", "iVBORw0KGgo=");
        stack.topics.publish(Event.of(
                UUID.randomUUID(),
                Instant.now(),
                1,
                new Event.Trace("c-1", Requests.TRACEPARENT),
                new PracticeBranded(practice, "Tŷ Gwyn", "01632 960009", "#7a1fa2", logo)));
        Brands brands = stack.bean(Brands.class);
        Patience.until(() -> brands.of(practice).blockOptional().isPresent());

        var asked = requests.from(practice).emailConfirmation("branded@example.org", "Siân", URL);
        stack.topics.publish(asked);

        assertThat(told(asked).data()).isInstanceOf(EmailSent.class);
        Email email = stack.mailbox.emailsTo("branded@example.org").getFirst();
        assertThat(email.subject()).isEqualTo("Confirm your email for Tŷ Gwyn");
        assertThat(email.html())
                .contains("01632 960009", "background-color:#7a1fa2", "src=\"data:image/png;base64,iVBORw0KGgo=\"");
    }

    @Test
    void anEmailRefusedForNowIsDeliveredLater() {
        stack.mailbox.misbehave(new MailFault.Refusal(451), 3);
        var asked = requests.emailConfirmation("later@example.org", "Siân", URL);

        stack.topics.publish(asked);

        assertThat(told(asked).data()).isInstanceOf(EmailSent.class);
        onlyOneIsSentTo("later@example.org");
    }

    @Test
    void anEmailRefusedForGoodFails() {
        stack.mailbox.misbehave(new MailFault.Refusal(554), 1);
        var asked = requests.emailConfirmation("never@example.org", "Siân", URL);

        stack.topics.publish(asked);

        assertThat(((EmailFailed) told(asked).data()).reason()).isEqualTo("message-refused");
    }

    @Test
    void anEmailCutOffAfterItsLastDotIsRepeatedOnceUnderTheSameMessageId() {
        stack.mailbox.misbehave(new MailFault.DropAfterData(), 1);
        var asked = requests.emailConfirmation("twice@example.org", "Siân", URL);

        stack.topics.publish(asked);

        assertThat(told(asked).data()).isInstanceOf(EmailSent.class);
        var emails = stack.mailbox.emailsTo("twice@example.org");
        assertThat(emails).hasSize(2);
        assertThat(emails.getFirst().messageId()).isEqualTo(emails.getLast().messageId());
    }

    @Test
    void anEmailIsNotRepeatedForEver() {
        stack.mailbox.misbehave(new MailFault.DropAfterData(), 100);
        var asked = requests.emailConfirmation("no-more@example.org", "Siân", URL);

        stack.topics.publish(asked);

        assertThat(((EmailFailed) told(asked).data()).reason()).isEqualTo("outcome-unknown");
        assertThat(stack.mailbox.emailsTo("no-more@example.org")).hasSize(2);
    }

    @Test
    void whatLooksLikeAHeaderStaysInItsPlace() {
        String name = "Siân\r\nBcc: evil@example.org";
        var asked = requests.emailConfirmation("inert@example.org", name, URL);

        stack.topics.publish(asked);

        assertThat(told(asked).data()).isInstanceOf(EmailSent.class);
        assertThat(stack.mailbox.emailsTo("evil@example.org")).isEmpty();
        assertThat(stack.mailbox.emailsTo("inert@example.org").getFirst().text())
                .contains("Hello Siân Bcc: evil@example.org,");
    }

    @Test
    void anAddressThatHidesARecipientIsRefused() {
        var asked = requests.emailConfirmation("a@example.org\r\nRCPT TO:<evil@example.org>", "Siân", URL);

        stack.topics.publish(asked);

        assertThat(((EmailFailed) told(asked).data()).reason()).isEqualTo("address-refused");
        assertThat(stack.mailbox.emailsTo("evil@example.org")).isEmpty();
    }

    private Event<?> told(Event<?> asked) {
        return stack.topics.await(Topic.NOTIFICATIONS, asked.id().toString(), 1).getFirst();
    }

    private void onlyOneIsSentTo(String address) {
        Patience.during(
                Duration.ofSeconds(1), () -> stack.mailbox.emailsTo(address).size() == 1);
    }
}
