package org.openwide.stories.compose;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A Dockerfile as text; its last stage is what runs. */
record Dockerfile(String folder, String text) {

    /** The base images of all stages, in order. */
    List<String> bases() {
        return all("(?m)^FROM (\\S+)");
    }

    /** The user that it runs as, root unless it says otherwise. */
    String user() {
        return last("(?m)^USER (\\S+)", "root");
    }

    String port() {
        return last("(?m)^EXPOSE (\\d+)", "none");
    }

    /** The port and path that its health check asks, {@code 8080/path}; empty without one. */
    String health() {
        var check = last("(?ms)^HEALTHCHECK(.*?)^[^ ]", "");
        return first(check, "127\\.0\\.0\\.1/(\\d+)") + first(check, "GET (\\S+) HTTP");
    }

    /** Mebibytes of heap, classes, code and buffers that its JVM may take; more than any limit where one is open. */
    int jvmMemory() {
        return List.of("-Xmx", "-XX:MaxMetaspaceSize=", "-XX:ReservedCodeCacheSize=", "-XX:MaxDirectMemorySize=")
                .stream()
                .map(option -> last("\"" + Pattern.quote(option) + "(\\d+)m\"", "1000000"))
                .mapToInt(Integer::parseInt)
                .sum();
    }

    /** What it takes from the build, {@code target/gateway-*.jar}. */
    List<String> jars() {
        return all("(?m)^COPY (target/\\S+)");
    }

    private List<String> all(String pattern) {
        return all(text, pattern);
    }

    private String last(String pattern, String otherwise) {
        var found = all(pattern);
        return found.isEmpty() ? otherwise : found.getLast();
    }

    private static String first(String text, String pattern) {
        return all(text, pattern).stream().findFirst().orElse("");
    }

    private static List<String> all(String text, String pattern) {
        return Arrays.stream(Pattern.compile(pattern).matcher(text).results().toArray(MatchResult[]::new))
                .map(found -> found.group(1))
                .toList();
    }
}
