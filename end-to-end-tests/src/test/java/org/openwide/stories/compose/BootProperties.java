package org.openwide.stories.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.springframework.boot.SpringBootVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The properties that Spring Boot itself knows, from the metadata in its jars beside the one on our class path. */
final class BootProperties {

    private static final String METADATA = "META-INF/spring-configuration-metadata.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static final List<Setting> ALL = load();

    private BootProperties() {}

    private static List<Setting> load() {
        var settings = new ArrayList<Setting>();
        for (var jar : bootJars()) {
            for (var property : properties(jar)) {
                if (!property.at("/deprecation/level").asString("").equals("error")) {
                    settings.add(new Setting(property.path("name").asString(), null, false));
                }
            }
        }
        return settings;
    }

    /** The jars of the same version in the same repository: all that the services may use were brought there. */
    private static List<Path> bootJars() {
        try {
            var own = Path.of(SpringBootVersion.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            var modules = own.resolve("../../..").normalize();
            return Checkout.files(modules, "-" + SpringBootVersion.getVersion() + ".jar");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<JsonNode> properties(Path jar) {
        try (var file = new JarFile(jar.toFile())) {
            var entry = file.getEntry(METADATA);
            if (entry == null || Files.size(jar) == 0) {
                return List.of();
            }
            try (var content = file.getInputStream(entry)) {
                return JSON.readTree(content).path("properties").valueStream().toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
