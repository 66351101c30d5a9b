package org.openwide.patientrecord.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.openwide.patientrecord.domain.PatientEvent.Envelope;
import org.openwide.patientrecord.domain.PatientEvent.LinkDeliveryRequested;

/**
 * Staff's wish for a link, with all that chance and the clock contribute to it.
 *
 * @param notification the id of the text or email that carries the link, when one does
 * @param url the link as the patient will see it
 */
public record LinkOrder(
        LinkId link, LinkToken token, String url, LinkWish wish, UUID notification, Instant now, Duration validity) {

    Instant expiresAt() {
        return now.plus(validity);
    }

    LinkDeliveryRequested delivery(Practice practice, String to, String givenName) {
        var envelope = new Envelope(wish.sendBy(), wish.spokenBy(practice), to, givenName, url);
        return new LinkDeliveryRequested(link, notification, expiresAt(), practice, envelope);
    }

    SendBy sendBy() {
        return wish.sendBy();
    }

    RegistrationLink link(SendBy by) {
        return new RegistrationLink(
                link,
                token.hash(),
                by,
                by == SendBy.NONE ? null : notification,
                now,
                expiresAt(),
                null,
                Progress.NONE,
                Notices.NONE);
    }

    @Override
    public String toString() {
        return "LinkOrder[" + link + "]";
    }
}
