package org.openwide.stories.compose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * docker-compose.yml with the Dockerfiles of what it builds, as they are or broken on purpose.
 *
 * @param dockerfiles their text, by folder
 */
record Deployment(String compose, Map<String, String> dockerfiles) {

    private static final String LOOK_ALIKE_FOLDER = "local-stack";

    static Deployment ofThisCheckout() {
        var dockerfiles = Stream.concat(Checkout.SERVICES.stream(), Stream.of(LOOK_ALIKE_FOLDER))
                .collect(Collectors.toMap(folder -> folder, folder -> Checkout.read(folder + "/Dockerfile")));
        return new Deployment(Checkout.read("docker-compose.yml"), dockerfiles);
    }

    /** The same with these words of docker-compose.yml replaced. */
    Deployment withCompose(String words, String others) {
        return new Deployment(replaced(compose, words, others), dockerfiles);
    }

    /** The same with these words of one Dockerfile replaced. */
    Deployment withDockerfile(String folder, String words, String others) {
        var changed = new HashMap<>(dockerfiles);
        changed.computeIfPresent(folder, (name, text) -> replaced(text, words, others));
        return new Deployment(compose, changed);
    }

    /** The four services. */
    List<ComposeService> services() {
        return Checkout.SERVICES.stream().map(this::service).toList();
    }

    /** Everything that runs, of ours and of others. */
    List<ComposeService> all() {
        return root().at("services").fields().keySet().stream()
                .map(this::service)
                .toList();
    }

    ComposeService service(String name) {
        return new ComposeService(name, root().at("services", name));
    }

    Dockerfile dockerfile(String folder) {
        return new Dockerfile(folder, dockerfiles.getOrDefault(folder, ""));
    }

    Node root() {
        return Checkout.yaml(compose);
    }

    private static String replaced(String text, String words, String others) {
        if (!text.contains(words)) {
            throw new IllegalArgumentException("these words are not there to be broken: " + words);
        }
        return text.replace(words, others);
    }
}
