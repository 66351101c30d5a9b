package org.openwide.gateway.adapter.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openwide.gateway.domain.AccessLimits;
import org.openwide.gateway.domain.AccessToken;
import org.openwide.gateway.domain.Delivery;
import org.openwide.gateway.domain.EnteredDetails;
import org.openwide.gateway.domain.Practice;
import org.openwide.gateway.domain.Registration;
import org.openwide.gateway.domain.SentMessage;
import org.openwide.gateway.domain.Step;

/** A registration as the contract has it. */
record RegistrationJson(
        String registrationId,
        String step,
        Practice practice,
        @Nullable DetailsJson details,
        @Nullable SentJson mobileCode,
        @Nullable SentJson emailConfirmation,
        @Nullable TermsJson terms,
        @Nullable String accessToken) {

    Registration registration(Optional<AccessLimits> limits) {
        return new Registration(
                registrationId,
                Step.of(step),
                practice,
                details == null ? EnteredDetails.nothing() : details.entered(),
                Optional.ofNullable(mobileCode).map(SentJson::message),
                Optional.ofNullable(emailConfirmation).map(SentJson::message),
                Optional.ofNullable(terms).map(TermsJson::version),
                limits,
                Optional.ofNullable(accessToken).map(AccessToken::new));
    }

    @Override
    public String toString() {
        return "RegistrationJson[" + registrationId + "]";
    }

    record DetailsJson(
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable LocalDate dateOfBirth,
            @Nullable String email,
            @Nullable String mobile) {

        EnteredDetails entered() {
            return new EnteredDetails(
                    Optional.ofNullable(givenName),
                    Optional.ofNullable(familyName),
                    Optional.ofNullable(dateOfBirth),
                    Optional.ofNullable(email),
                    Optional.ofNullable(mobile));
        }

        @Override
        public String toString() {
            return "DetailsJson[masked]";
        }
    }

    record SentJson(
            String sentTo,
            Instant expiresAt,
            Instant resendAfter,
            String delivery,
            @Nullable Instant sentAt) {

        SentMessage message() {
            return new SentMessage(sentTo, expiresAt, resendAfter, Delivery.of(delivery), Optional.ofNullable(sentAt));
        }
    }

    record TermsJson(String version) {}
}
