package org.openwide.localstack.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A folder that looks like a built checkout, with a {@link StandIn} for each service. */
final class Checkout {

    private Checkout() {}

    static Path in(Path folder) throws IOException {
        return in(folder, List.of());
    }

    /** One whose jars look as if they could be prepared, and whose preparation never ends. */
    static Path endlesslyPreparedIn(Path folder) throws IOException {
        return in(folder, List.of("BOOT-INF/"));
    }

    private static Path in(Path folder, List<String> entries) throws IOException {
        for (var service : Service.values()) {
            var target = Files.createDirectories(
                    folder.resolve(service.processName()).resolve("target"));
            writeJar(target.resolve(service.processName() + "-1.0.jar"), entries);
        }
        return folder;
    }

    private static void writeJar(Path jar, List<String> entries) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StandIn.class.getName());
        var name = StandIn.class.getName().replace('.', '/') + ".class";
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                var classFile = StandIn.class.getClassLoader().getResourceAsStream(name)) {
            for (var entry : entries) {
                out.putNextEntry(new JarEntry(entry));
                out.closeEntry();
            }
            out.putNextEntry(new JarEntry(name));
            out.write(Objects.requireNonNull(classFile).readAllBytes());
            out.closeEntry();
        }
    }
}
