package org.openwide.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TermsIT {

    private final Api api = Api.ofTheService();

    @Test
    void theTermsCanBeReadByAllAndMustBeThoseInForce() throws Exception {
        var patient = Patient.withALink().atTerms();
        var reference = patient.see().body().get("terms");

        var terms = api.call("GET", reference.get("href").stringValue(), null, null);
        assertThat(terms.status()).isEqualTo(200);
        var digest =
                MessageDigest.getInstance("SHA-256").digest(terms.text("/text").getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(digest))
                .isEqualTo(terms.text("/sha256"))
                .isEqualTo(reference.get("sha256").stringValue());
        assertThat(api.call("GET", "/api/terms/1999", null, null).code()).isEqualTo("not-found");

        var outdated = patient.acceptTerms("2020-01-01");
        assertThat(outdated.status()).isEqualTo(409);
        assertThat(outdated.code()).isEqualTo("terms-outdated");
        assertThat(outdated.text("/terms/version")).isEqualTo(terms.text("/version"));
        assertThat(patient.call("POST", "/terms-acceptance", Map.of()).text("/errors/0/code"))
                .isEqualTo("required");
        assertThat(patient.acceptTerms(terms.text("/version")).step()).isEqualTo("complete");
        assertThat(patient.see().text("/details/givenName")).isEqualTo("Siân");
    }
}
