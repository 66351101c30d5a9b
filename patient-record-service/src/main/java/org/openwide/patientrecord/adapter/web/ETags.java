package org.openwide.patientrecord.adapter.web;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openwide.patientrecord.application.RecordVersions;

/** Versions of a record as strong entity tags (RFC 9110). */
final class ETags {

    private static final Pattern STRONG = Pattern.compile("\"([0-9]{1,18})\"");

    private ETags() {}

    static String of(long version) {
        return "\"" + version + "\"";
    }

    /** A tag that this service never gave matches no version, and neither does a header without any. */
    static RecordVersions meantFor(@Nullable List<String> ifMatch) {
        if (ifMatch == null) {
            return new RecordVersions.Any();
        }
        var tags = ifMatch.stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .toList();
        return tags.contains("*")
                ? new RecordVersions.Existing()
                : new RecordVersions.OneOf(tags.stream()
                        .map(STRONG::matcher)
                        .filter(tag -> tag.matches())
                        .map(tag -> Long.parseLong(tag.group(1)))
                        .collect(Collectors.toSet()));
    }
}
