package org.openwide.stories.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** One entry under {@code services} of docker-compose.yml. */
record ComposeService(String name, Node node) {

    private static final Pattern SIZE = Pattern.compile("(\\d+)([mg])");
    private static final String SECRETS = "/run/secrets/";

    /** Its variables; one that is passed on only where it is set has an empty value. */
    Map<String, String> environment() {
        var environment = new LinkedHashMap<String, String>();
        node.at("environment").fields().forEach((name, value) -> environment.put(name, value.text()));
        return environment;
    }

    /** Names of the secrets that it is given. */
    List<String> secrets() {
        return node.at("secrets").items().stream()
                .map(secret ->
                        secret.at("source").isThere() ? secret.at("source").text() : secret.text())
                .toList();
    }

    /** Where its secrets lie as files. */
    List<String> secretFiles() {
        return node.at("secrets").items().stream()
                .map(secret ->
                        secret.at("target").isThere() ? secret.at("target").text() : secret.text())
                .map(target -> target.startsWith("/") ? target : SECRETS + target)
                .toList();
    }

    /** Its files in the config tree: each is a setting, named by the file. */
    List<String> settingFiles() {
        return secretFiles().stream()
                .filter(file -> file.startsWith(SECRETS))
                .map(file -> file.substring(SECRETS.length()))
                .toList();
    }

    /** Whether an environment variable or a file of the config tree sets it. */
    boolean sets(Setting setting) {
        return environment().keySet().stream().anyMatch(setting::isSetByVariable)
                || settingFiles().stream().anyMatch(setting::isSetByFile);
    }

    /** Mebibytes that it may take; 0 without a limit. */
    int memoryLimit() {
        var size = SIZE.matcher(node.at("mem_limit").text());
        return size.matches() ? Integer.parseInt(size.group(1)) * (size.group(2).equals("g") ? 1024 : 1) : 0;
    }

    /** Cores that it may use; more than any machine has where they are not bound. */
    int cores() {
        var cpus = node.at("cpus").text();
        return cpus.isEmpty() ? 1000 : (int) Math.ceil(Double.parseDouble(cpus));
    }

    String image() {
        return node.at("image").text();
    }

    List<String> ports() {
        return node.at("ports").texts();
    }

    boolean isInProfile(String profile) {
        return node.at("profiles").texts().contains(profile);
    }
}
