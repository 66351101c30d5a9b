package org.openwide.localstack.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** This module's own program, run in another JVM: from its jar, or from this JVM's class path where there is no jar. */
record OwnProgram(Optional<FastJar> jar) {

    static OwnProgram in(JarFinder jars, Children children) {
        return new OwnProgram(jars.localStack().map(jar -> new FastJar(jar, JvmOptions.BROKER, children)));
    }

    List<String> command(List<String> jvmOptions, String... arguments) {
        if (jar.isPresent()) {
            return jar.get().commandWith(jvmOptions, arguments);
        }
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    boolean isRehearsed() {
        return jar.map(FastJar::isRehearsed).orElse(true);
    }

    @Nullable
    String prepare(Map<String, String> environment, Path log) throws InterruptedException {
        return jar.isPresent() ? jar.get().prepare(environment, log, List.of("rehearse")) : null;
    }
}
