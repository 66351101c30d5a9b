package org.openwide.registration.adapter.web;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A problem (RFC 9457) with the extra members that its code calls for. */
record Problem(
        ProblemCode code,
        String detail,
        Map<String, Object> members,
        @Nullable Duration delay) {

    static Problem of(ProblemCode code) {
        return new Problem(code, code.detail(), Map.of(), null);
    }

    Problem with(String member, Object value) {
        var more = new LinkedHashMap<>(members);
        more.put(member, value);
        return new Problem(code, detail, more, delay);
    }

    /** The same, with other words on what to do. */
    Problem saying(String words) {
        return new Problem(code, words, members, delay);
    }

    Problem retryAfter(Duration duration) {
        return new Problem(code, detail, members, duration);
    }

    /** Whole seconds after which it is worth trying again, for the header of that name. */
    Optional<Long> retryAfterSeconds() {
        return Optional.ofNullable(delay)
                .map(duration -> Math.max(1, duration.plusMillis(999).toSeconds()));
    }

    Map<String, Object> body() {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "urn:openwide:problem:" + code.code());
        body.put("title", code.title());
        body.put("status", code.status().value());
        body.put("detail", detail);
        body.put("code", code.code());
        body.putAll(members);
        return body;
    }
}
