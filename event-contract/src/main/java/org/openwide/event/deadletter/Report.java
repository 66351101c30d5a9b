package org.openwide.event.deadletter;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.openwide.event.json.EventJson;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the command says, in words or as JSON. */
record Report(boolean json, Instant now) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** One line of the list. */
    ObjectNode summary(DeadLetterTopic topic, List<DeadLetter> letters) {
        var oldest = letters.stream()
                .map(DeadLetter::since)
                .min(Comparator.naturalOrder())
                .orElse(now);
        var reasons = new TreeMap<String, Integer>();
        letters.forEach(letter -> reasons.merge(letter.reason(), 1, Integer::sum));
        var line = NODES.objectNode();
        line.put("topic", topic.topic()).put("group", topic.group()).put("deadLetters", letters.size());
        line.put(
                "keys",
                letters.stream()
                        .map(DeadLetter::key)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count());
        line.put("oldest", oldest.toString()).put("oldestAge", age(oldest));
        reasons.forEach(line.putObject("reasons")::put);
        return line;
    }

    /** All that may be shown of one letter. */
    ObjectNode letter(DeadLetterTopic topic, DeadLetter letter) {
        var shown = NODES.objectNode();
        shown.put("topic", topic.topic())
                .put("group", topic.group())
                .put("at", letter.at().toString());
        shown.put("key", SafeView.key(letter.key()));
        shown.put(
                "type", letter.header("ce_type").map(text -> SafeView.key(text)).orElse("(none)"));
        shown.put(
                "subject",
                letter.header("ce_subject").map(text -> SafeView.key(text)).orElse("(none)"));
        shown.put("reason", letter.reason())
                .put("since", letter.since().toString())
                .put("age", age(letter.since()));
        shown.put("stoodAt", letter.origin().toString());
        var headers = shown.putObject("headers");
        letter.bound().headers().forEach(each -> headers.put(each.key(), SafeView.header(each.key(), each.value())));
        shown.set("data", SafeView.data(letter.bound().value()));
        return shown;
    }

    String list(List<ObjectNode> lines) {
        if (json) {
            return EventJson.mapper().writeValueAsString(lines);
        }
        var text = new StringBuilder();
        lines.forEach(line -> {
            text.append("%s  %s%n  %d dead letters of %d keys, the oldest %s old%n"
                    .formatted(
                            line.path("topic").asString(""),
                            line.path("group").asString(""),
                            line.path("deadLetters").asInt(),
                            line.path("keys").asInt(),
                            line.path("oldestAge").asString("")));
            line.path("reasons")
                    .properties()
                    .forEach(each ->
                            text.append("  %6d × %s%n".formatted(each.getValue().asInt(), each.getKey())));
        });
        return lines.isEmpty() ? "There are no dead letters." : text.toString().stripTrailing();
    }

    String one(ObjectNode letter) {
        return json
                ? EventJson.mapper().writeValueAsString(letter)
                : EventJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(letter);
    }

    String outcome(Settling.Outcome outcome) {
        if (json) {
            return EventJson.mapper()
                    .writeValueAsString(NODES.objectNode()
                            .put("outcome", outcome.end().name())
                            .put("deadLetters", outcome.count()));
        }
        return outcome.count() + " dead letters: "
                + switch (outcome.end()) {
                    case DONE -> "done.";
                    case NOTHING_THERE -> "there is none like that.";
                    case FAILED_AGAIN -> "replayed, but some lie here again. See list for the reason.";
                    case NOT_YET_TAKEN ->
                        "replayed, but the group has not read them yet. Does it run? They wait for it.";
                    case TOPIC_IS_COMPACTED ->
                        "not replayed. The topic keeps the last event of each key, and an older one put behind it would take"
                                + " its place. Let the group read the topic from its start instead, then discard these.";
                };
    }

    private String age(Instant since) {
        var age = Duration.between(since, now);
        return age.toDays() > 0
                ? age.toDays() + " d " + age.toHoursPart() + " h"
                : age.toHours() > 0
                        ? age.toHours() + " h " + age.toMinutesPart() + " min"
                        : age.toMinutes() + " min " + age.toSecondsPart() + " s";
    }
}
