package org.openwide.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fields as a form or a query spells them. */
final class Form {

    private Form() {}

    static Map<String, String> fields(@Nullable String encoded) {
        var fields = new LinkedHashMap<String, String>();
        if (encoded != null && !encoded.isBlank()) {
            for (var pair : encoded.split("&")) {
                var parts = pair.split("=", 2);
                fields.put(decode(parts[0]), parts.length == 2 ? decode(parts[1]) : "");
            }
        }
        return fields;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, UTF_8);
    }
}
