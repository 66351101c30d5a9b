package org.openwide.patientrecord.adapter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openwide.patientrecord.domain.PatientRecord;
import org.openwide.patientrecord.domain.PhoneNumber;
import org.openwide.patientrecord.domain.Phones;
import org.openwide.patientrecord.domain.Portal;

/** A record as the practice's software sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PatientView(
        String givenName,
        String familyName,
        @Nullable String knownAs,
        @Nullable LocalDate dateOfBirth,
        @Nullable String email,
        PhonesView phones,
        boolean archived,
        long version,
        PortalView portal) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PhonesView(
            @Nullable String mobile,
            @Nullable String home,
            @Nullable String work) {

        static PhonesView of(Phones phones) {
            return new PhonesView(written(phones.mobile()), written(phones.home()), written(phones.work()));
        }

        private static @Nullable String written(@Nullable PhoneNumber number) {
            return number == null ? null : number.e164();
        }

        @Override
        public String toString() {
            return "PhonesView[masked]";
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PortalView(
            boolean registered,
            @Nullable Instant registeredAt,
            @Nullable Instant mobileVerifiedAt,
            @Nullable Instant emailVerifiedAt) {

        static PortalView of(Portal portal) {
            return switch (portal) {
                case Portal.NotRegistered _ -> new PortalView(false, null, null, null);
                case Portal.Registered account ->
                    new PortalView(true, account.at(), account.mobileVerifiedAt(), account.emailVerifiedAt());
            };
        }
    }

    static PatientView of(PatientRecord patient) {
        var details = patient.details();
        var email = details.email();
        return new PatientView(
                details.givenName(),
                details.familyName(),
                details.knownAs(),
                details.dateOfBirth(),
                email == null ? null : email.value(),
                PhonesView.of(details.phones()),
                details.archived(),
                patient.version(),
                PortalView.of(patient.portal()));
    }

    @Override
    public String toString() {
        return "PatientView[masked]";
    }
}
