package org.openwide.registration.adapter.kafka;

import org.openwide.event.Event;
import org.openwide.event.Sealed;
import org.openwide.event.registrationlink.LinkIssued;
import org.openwide.event.registrationlink.MatchData;
import org.openwide.event.sealing.Unsealer;
import org.openwide.registration.domain.Expected;
import org.openwide.registration.domain.Link;
import org.openwide.registration.domain.MobileNumber;
import org.openwide.registration.domain.Practice;
import org.openwide.registration.domain.RegistrationId;
import org.openwide.registration.domain.TokenHash;
import org.springframework.stereotype.Component;

/** Opens what is sealed to this service, and says it in the domain's words. */
@Component
class IncomingLinks {

    private final Unsealer unsealer;

    IncomingLinks(Unsealer unsealer) {
        this.unsealer = unsealer;
    }

    Link link(LinkIssued issued, Event<?> event) {
        var practice = issued.practice();
        return new Link(
                new RegistrationId(issued.linkId()),
                new TokenHash(issued.tokenHash()),
                issued.patientId(),
                new Practice(issued.practiceId(), practice.name(), practice.phone(), practice.regions()),
                issued.expiresAt(),
                expected(issued.sealed(), event),
                event.sequence());
    }

    Expected expected(Sealed sealed, Event<?> event) {
        var matched = unsealer.open(sealed, event, MatchData.class);
        return new Expected(
                matched.givenName(),
                matched.knownAs(),
                matched.familyName(),
                matched.dateOfBirth(),
                new MobileNumber(matched.mobile()));
    }
}
