package org.openwide.gateway.adapter.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.openwide.gateway.domain.Practice;
import org.openwide.gateway.domain.Session;
import org.openwide.gateway.domain.SessionDigest;
import org.openwide.gateway.domain.Visitor;
import org.springframework.stereotype.Component;

/**
 * Whose patients the sessions are that a service vouched for a while ago: for pages that name the practice where no
 * service may be asked, also when the session is over. A session that nobody vouched for has none.
 */
@Component
class KnownPractices {

    private static final Duration LIFE_OF_A_SESSION = Duration.ofHours(2);
    private static final int SESSIONS = 20_000;

    private final Cache<SessionDigest, Practice> known = Caffeine.newBuilder()
            .maximumSize(SESSIONS)
            .expireAfterAccess(LIFE_OF_A_SESSION)
            .build();

    void remember(Session session, Practice practice) {
        known.put(SessionDigest.of(session), practice);
    }

    Optional<Practice> of(Visitor visitor) {
        return visitor.lastSession().map(known::getIfPresent);
    }
}
