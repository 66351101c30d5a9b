package org.openwide.stories.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The files of this checkout, by their path from its root. */
final class Checkout {

    static final List<String> SERVICES =
            List.of("registration-service", "notification-service", "patient-record-service", "gateway");

    private static final Path ROOT = root();
    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

    private Checkout() {}

    static Path path(String file) {
        return ROOT.resolve(file);
    }

    static String read(String file) {
        return read(path(file));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All Java sources of a service. */
    static List<Path> sources(String service) {
        return files(path(service).resolve("src/main/java"), ".java");
    }

    /** All pages of documentation, each module's own among them. */
    static Stream<Path> pages() {
        return Stream.of(
                        files(path("docs"), ".md").stream(),
                        Stream.of("README.md", "CONTRIBUTING.md").map(Checkout::path),
                        modules().map(module -> module.resolve("README.md")))
                .flatMap(pages -> pages);
    }

    static Stream<Path> modules() {
        return MODULE.matcher(read("pom.xml")).results().map(module -> path(module.group(1)));
    }

    static List<Path> files(Path folder, String end) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Node yaml(String text) {
        return Node.of(new Yaml(new SafeConstructor(new LoaderOptions())).load(text));
    }

    static Node applicationYaml(String service) {
        return yaml(read(service + "/src/main/resources/application.yml"));
    }

    private static Path root() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("docker-compose.yml"))) {
                return folder;
            }
        }
        throw new IllegalStateException("run this inside a checkout");
    }
}
