package org.openwide.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.openwide.event.Event;
import org.openwide.event.Topic;
import org.openwide.event.registrationlink.Channel;
import org.openwide.localstack.Email;
import org.openwide.localstack.Text;

/** The text and the email follow the language that the patient chose on the pages. */
class LanguagesIT {

    private static final String URL = "http://portal.example.org/confirm-email#q3Tx-Zc0_f2mJvY9wLr5BnEoKd8sHuPiAg7V";

    private static final String LINK = "http://portal.example.org/start#q3Tx-Zc0_f2mJvY9wLr5BnEoKd8sHuPiAg7V";

    private final Stack stack = Stack.running();
    private final Requests requests = Requests.of(stack).livingFor(Duration.ofHours(24));

    @Test
    void aCodeIsTextedInWelshInOnePart() {
        settle(requests.in("cy").code("+447700900601", "402915"));

        Text text = stack.phone.textsTo("+447700900601").getFirst();
        assertThat(text.text()).isEqualTo("""
            Riverside Dental: 402915 yw eich cod i gofrestru. Cadwch ef i chi'ch hun.
            @portal.example.org #402915\
            """);
        assertThat(text.parts()).isEqualTo(1);
    }

    @Test
    void anEmailConfirmationIsSentInWelsh() {
        settle(requests.in("cy").emailConfirmation("cymraeg@example.org", "Siân", URL));

        Email email = stack.mailbox.emailsTo("cymraeg@example.org").getFirst();
        assertThat(email.subject()).isEqualTo("Cadarnhewch eich e-bost ar gyfer Riverside Dental");
        assertThat(email.text()).contains("Helo Siân,", URL, "24 awr");
        assertThat(email.html()).contains("lang=\"cy\"", "Helo Siân,", URL, "24 awr");
    }

    @Test
    void aLinkIsSentInWelsh() {
        settle(requests.in("cy").link(Channel.SMS, "+447700900603", LINK));
        settle(requests.in("cy").link(Channel.EMAIL, "dolen@example.org", LINK));

        assertThat(stack.phone.textsTo("+447700900603").getFirst().text()).contains("cofrestr", LINK);
        assertThat(stack.mailbox.emailsTo("dolen@example.org").getFirst().html())
                .contains("lang=\"cy\"", LINK);
    }

    @Test
    void withoutALanguageBothAreEnglish() {
        settle(requests.in(null).code("+447700900602", "402915"));
        settle(requests.in(null).emailConfirmation("none@example.org", "Siân", URL));

        assertThat(stack.phone.textsTo("+447700900602").getFirst().text()).contains("is your code to register");
        assertThat(stack.mailbox.emailsTo("none@example.org").getFirst().html()).contains("lang=\"en\"");
    }

    private void settle(Event<?> asked) {
        stack.topics.publish(asked);
        stack.topics.await(Topic.NOTIFICATIONS, asked.id().toString(), 1);
    }
}
