package org.openwide.gateway.adapter.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openwide.gateway.domain.AccessLimits;
import org.openwide.gateway.domain.Practice;
import org.openwide.gateway.domain.Registration;

/**
 * A page to show.
 *
 * @param name of its template; its texts begin with it, too
 * @param content what its template shows beyond its texts
 */
record Page(
        String name,
        int status,
        Optional<Practice> practice,
        Optional<AccessLimits> limits,
        Map<String, Object> content,
        List<PageError> errors) {

    private static final int OK = 200;

    static Page of(String name) {
        return new Page(name, OK, Optional.empty(), Optional.empty(), Map.of(), List.of());
    }

    static Page of(String name, Registration registration) {
        return new Page(name, OK, Optional.of(registration.practice()), registration.limits(), Map.of(), List.of());
    }

    Page at(Optional<Practice> known) {
        return new Page(name, status, known, limits, content, errors);
    }

    Page answering(int code) {
        return new Page(name, code, practice, limits, content, errors);
    }

    Page with(String key, Object value) {
        return with(Map.of(key, value));
    }

    Page with(Map<String, Object> more) {
        var all = new HashMap<>(content);
        all.putAll(more);
        return new Page(name, status, practice, limits, Map.copyOf(all), errors);
    }

    Page with(List<PageError> found) {
        return new Page(name, status, practice, limits, content, List.copyOf(found));
    }
}
