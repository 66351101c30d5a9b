package org.openwide.registration.application;

import org.openwide.registration.domain.Invited;
import org.openwide.registration.domain.Link;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes up a link that staff issued. */
@Component
public class IssueLink {

    private final Registrations registrations;

    IssueLink(Registrations registrations) {
        this.registrations = registrations;
    }

    public Mono<Void> issue(Link link) {
        return registrations.add(Invited.with(link));
    }
}
