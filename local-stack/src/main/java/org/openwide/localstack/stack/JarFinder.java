package org.openwide.localstack.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds what the build made last: {@code ROOT/MODULE/target/MODULE-*.jar}. */
record JarFinder(Path root) {

    Path service(Service service) {
        var module = service.processName();
        return find(module, name -> !name.matches(".*-(exec|tests|sources|javadoc|plain)\\.jar"))
                .orElseThrow(() -> new StackFailure("There is no " + module + "/target/" + module
                        + "-*.jar. Build it with: mvn package -Djars-only"));
    }

    /** The jar with this module and all that it needs; absent in a checkout where only classes were compiled. */
    Optional<Path> localStack() {
        return find("local-stack", name -> name.endsWith("-exec.jar"));
    }

    private Optional<Path> find(String module, Predicate<String> wanted) {
        var target = root.resolve(module).resolve("target");
        if (!Files.isDirectory(target)) {
            return Optional.empty();
        }
        try (var files = Files.list(target)) {
            return files.filter(file -> {
                        var name = file.getFileName().toString();
                        return name.startsWith(module + "-") && name.endsWith(".jar") && wanted.test(name);
                    })
                    .max(Comparator.comparing(file -> file.toFile().lastModified()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
