package org.openwide.event.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openwide.event.json.EventJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What may be shown of a letter: ids, times, codes and numbers of our own by their names, and of everything else only
 * that it is there. A record that is no event may hold anything, so nothing of its content is shown.
 */
final class SafeView {

    static final String HIDDEN = "(not shown)";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.:/-]{1,120}");
    private static final Pattern LIKE_A_PHONE_NUMBER = Pattern.compile("[0-9 ().-]{7,20}");
    private static final Set<String> SHOWN_HEADERS = Set.of(
            "ce_specversion",
            "ce_id",
            "ce_source",
            "ce_type",
            "ce_subject",
            "ce_time",
            "ce_sequence",
            "ce_correlationid",
            "ce_traceparent",
            "content-type");
    private static final Set<String> SHOWN = Set.of(
            "practiceId",
            "patientId",
            "registrationId",
            "linkId",
            "notificationId",
            "otpId",
            "emailId",
            "chargeId",
            "expiresAt",
            "acceptedAt",
            "sentAt",
            "failedAt",
            "chargedAt",
            "startedAt",
            "purpose",
            "parts",
            "amount",
            "currency",
            "network",
            "country",
            "stage",
            "reason",
            "resend",
            "version",
            "language",
            "mismatched",
            "attemptsRemaining",
            "recordVersion",
            "channel",
            "field",
            "for");

    private SafeView() {}

    static String key(@Nullable String key) {
        return key == null ? "(none)" : plain(key);
    }

    static String header(String name, byte @Nullable [] value) {
        return value != null && SHOWN_HEADERS.contains(name) ? plain(new String(value, UTF_8)) : HIDDEN;
    }

    /** The data with its values hidden, but for those that are known to be nobody's. */
    static JsonNode data(byte @Nullable [] value) {
        if (value == null) {
            return NODES.stringNode("(none)");
        }
        try {
            var read = EventJson.mapper().readTree(value);
            return read.isObject() ? of("", read) : notShown(value);
        } catch (JacksonException _) {
            return notShown(value);
        }
    }

    private static JsonNode notShown(byte[] value) {
        return NODES.stringNode("(" + value.length + " bytes that are no event's data)");
    }

    private static JsonNode of(String name, JsonNode node) {
        if (name.equals("sealed")) {
            return NODES.stringNode("(sealed for " + plain(node.path("for").asString("?")) + ")");
        }
        if (node.isObject()) {
            var shown = NODES.objectNode();
            node.properties().forEach(each -> shown.set(plain(each.getKey()), of(each.getKey(), each.getValue())));
            return shown;
        }
        if (node.isArray()) {
            var shown = NODES.arrayNode();
            node.forEach(each -> shown.add(of(name, each)));
            return shown;
        }
        return NODES.stringNode(node.isNull() ? "(none)" : SHOWN.contains(name) ? plain(node.asString("")) : HIDDEN);
    }

    private static String plain(String text) {
        return PLAIN.matcher(text).matches()
                        && (!LIKE_A_PHONE_NUMBER.matcher(text).matches() || text.startsWith("20"))
                ? text
                : HIDDEN;
    }
}
