package org.openwide.patientrecord.adapter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openwide.patientrecord.application.ListRegistrationLinks.LinkReport;
import org.openwide.patientrecord.domain.Delivery;
import org.openwide.patientrecord.domain.RegistrationLink;

/** A link as staff's software sees it: never its token. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LinkView(
        String linkId,
        String state,
        String sendBy,
        @Nullable String delivery,
        Instant issuedAt,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable RegistrationView registration,
        @Nullable StuckView stuck) {

    /** How far the patient has come with it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RegistrationView(
            String registrationId,
            @Nullable String step,
            @Nullable String lastEvent,
            @Nullable Instant lastEventAt) {

        static @Nullable RegistrationView of(RegistrationLink link) {
            var progress = link.progress();
            var heard = progress.heard();
            return heard.event() == null
                    ? null
                    : new RegistrationView(
                            link.id().toString(), Words.optionalKebab(progress.step()), heard.event(), heard.at());
        }
    }

    static LinkView of(LinkReport report) {
        var link = report.link();
        var revocation = link.revocation();
        return new LinkView(
                link.id().toString(),
                Words.kebab(report.state()),
                Words.kebab(link.sendBy()),
                delivery(link),
                link.issuedAt(),
                link.expiresAt(),
                revocation == null ? null : revocation.at(),
                RegistrationView.of(link),
                report.stuck().map(StuckView::of).orElse(null));
    }

    private static @Nullable String delivery(RegistrationLink link) {
        return link.delivery() == null
                ? null
                : switch (link.notices().of(link.delivery())) {
                    case Delivery.Pending _ -> "pending";
                    case Delivery.Sent _ -> "sent";
                    case Delivery.Failed _ -> "failed";
                };
    }
}
