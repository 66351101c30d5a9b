package org.openwide.registration.adapter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A registration as the holder of one access token may see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RegistrationView(
        String registrationId,
        String step,
        PracticeView practice,
        Instant expiresAt,
        @Nullable DetailsView details,
        @Nullable MobileCodeView mobileCode,
        @Nullable EmailConfirmationView emailConfirmation,
        @Nullable TermsReference terms,
        @Nullable String accessToken) {

    RegistrationView withAccessToken(String token) {
        return new RegistrationView(
                registrationId, step, practice, expiresAt, details, mobileCode, emailConfirmation, terms, token);
    }

    @Override
    public String toString() {
        return "RegistrationView[" + registrationId + "]";
    }
}
