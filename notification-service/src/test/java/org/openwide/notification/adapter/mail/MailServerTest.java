package org.openwide.notification.adapter.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MailServerTest {

    @Test
    void whatCannotBeDeliveredIsReportedWhereItWasAskedFor() {
        assertThat(server(true, "bounces@example.org").properties())
                .containsEntry("mail.smtp.from", "bounces@example.org");
        assertThat(server(true, null).properties()).doesNotContainKey("mail.smtp.from");
    }

    @Test
    void encryptionIsRequiredAndItsCertificateChecked() {
        assertThat(server(true, null).properties())
                .containsEntry("mail.smtp.starttls.required", "true")
                .containsEntry("mail.smtp.ssl.checkserveridentity", "true");
    }

    private static MailServer server(boolean startTls, @Nullable String bounces) {
        return new MailServer("mail.example.org", 587, null, null, startTls, Duration.ofSeconds(15), bounces);
    }
}
