package org.openwide.localstack;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How faults are spelled in JSON. */
final class FaultFormat {

    static final String EXAMPLE = """
            {"sms":{"status":1|"timeout"|"drop"|"half"|"html"|500,"times":2},"smtp":{"code":451|"drop","times":2}}""";

    private static final int FIRST_HTTP_ERROR = 400;

    private FaultFormat() {}

    static @Nullable SmsFault sms(@Nullable JsonNode side) {
        if (side == null || side.isNull()) {
            return null;
        }
        var status = member(side, "status");
        if (status.isIntegralNumber()) {
            int number = status.asInt();
            return number >= FIRST_HTTP_ERROR ? new SmsFault.HttpError(number) : new SmsFault.Refusal(number);
        }
        return switch (status.asString()) {
            case "timeout" -> new SmsFault.Timeout();
            case "drop" -> new SmsFault.Drop();
            case "half" -> new SmsFault.HalfAnswer();
            case "html" -> new SmsFault.WebPage();
            default -> throw new IllegalArgumentException("no such fault");
        };
    }

    static @Nullable MailFault mail(@Nullable JsonNode side) {
        if (side == null || side.isNull()) {
            return null;
        }
        var code = member(side, "code");
        if (code.isIntegralNumber()) {
            return new MailFault.Refusal(code.asInt());
        }
        if (code.asString().equals("drop")) {
            return new MailFault.DropAfterData();
        }
        throw new IllegalArgumentException("no such fault");
    }

    static Object wireName(SmsFault fault) {
        return switch (fault) {
            case SmsFault.Refusal refusal -> refusal.status();
            case SmsFault.HttpError error -> error.status();
            case SmsFault.Timeout _ -> "timeout";
            case SmsFault.Drop _ -> "drop";
            case SmsFault.HalfAnswer _ -> "half";
            case SmsFault.WebPage _ -> "html";
        };
    }

    static Object wireName(MailFault fault) {
        return switch (fault) {
            case MailFault.Refusal refusal -> refusal.code();
            case MailFault.DropAfterData _ -> "drop";
        };
    }

    private static JsonNode member(JsonNode side, String name) {
        var member = side.get(name);
        if (member == null) {
            throw new IllegalArgumentException("a fault needs a " + name);
        }
        return member;
    }
}
