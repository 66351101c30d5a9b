package org.openwide.localstack.stack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * A jar unpacked next to where it was built, with an AOT cache from a rehearsal of its start.
 * Both lie in a folder named after what is in the jar, so that a new jar gets new ones.
 */
final class FastJar {

    private static final Duration LONGEST_REHEARSAL = Duration.ofSeconds(240);
    private static final String CACHE = "start.aot";

    private final Path jar;
    private final Path folder;
    private final List<String> jvmOptions;
    private final Children children;

    FastJar(Path jar, List<String> jvmOptions, Children children) {
        this.jar = jar;
        this.children = children;
        this.jvmOptions = jvmOptions;
        var options = (jvmOptions + Runtime.version().toString()).hashCode();
        folder = jar.resolveSibling("run").resolve(contentOf(jar) + "-" + Integer.toHexString(options));
    }

    /** A number for what is in the jar; its date says nothing, since builds can be reproduced. */
    private static String contentOf(Path jar) {
        try (var content = new JarFile(jar.toFile())) {
            var sum = new CRC32C();
            content.stream().forEach(entry -> sum.update((entry.getName() + entry.getCrc()).getBytes(UTF_8)));
            return Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isRehearsed() {
        return Files.exists(folder.resolve(CACHE));
    }

    /** How to run it now, as fast as its preparation allows. */
    List<String> command() {
        return commandWith(jvmOptions);
    }

    List<String> commandWith(List<String> options, String... arguments) {
        var command = java(options);
        if (isRehearsed()) {
            new UnpackedJars(jar.resolveSibling("run")).use(folder);
            command.add("-XX:AOTCache=" + folder.resolve(CACHE));
        }
        command.add("-jar");
        command.add((Files.exists(unpacked()) ? unpacked() : jar).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    /** Whether the jar can be prepared at all: only one with its libraries inside can be unpacked. */
    boolean isPreparable() {
        try (var content = new JarFile(jar.toFile())) {
            return content.getEntry("BOOT-INF/") != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Unpacks the jar and rehearses its start, unless that was done before. Who calls it holds the {@link PreparationLock}.
     *
     * @return why there is no cache, or null when there is one
     */
    @Nullable
    String prepare(Map<String, String> environment, Path log, List<String> rehearsal) throws InterruptedException {
        if (isRehearsed()) {
            return null;
        }
        try {
            Files.createDirectories(folder);
            return unpackAndRehearse(environment, log, rehearsal);
        } catch (IOException e) {
            return e.getMessage();
        }
    }

    private @Nullable String unpackAndRehearse(Map<String, String> environment, Path log, List<String> rehearsal)
            throws IOException, InterruptedException {
        if (Files.notExists(unpacked()) && !unpack(environment, log)) {
            return "it could not be unpacked, see " + log;
        }
        var draft = folder.resolve(CACHE + ".draft");
        var command = java(jvmOptions);
        command.add("-XX:AOTCacheOutput=" + draft);
        command.add("-Xlog:aot=error");
        // what is recorded is laid out in a space of this size, and is more than the service itself needs
        command.add("-XX:MaxMetaspaceSize=512m");
        command.add("-Dspring.context.exit=onRefresh");
        command.add("-jar");
        command.add(unpacked().toString());
        command.addAll(rehearsal);
        if (!run(command, environment, log) || Files.notExists(draft)) {
            return "its rehearsal failed, see " + log;
        }
        Files.move(draft, folder.resolve(CACHE), StandardCopyOption.ATOMIC_MOVE);
        return null;
    }

    private boolean unpack(Map<String, String> environment, Path log) throws IOException, InterruptedException {
        var draft = folder.resolve("unpacked.draft");
        var command = java(List.of("-Djarmode=tools", "-jar"));
        command.addAll(List.of(jar.toString(), "extract", "--force", "--destination", draft.toString()));
        if (!run(command, environment, log)) {
            return false;
        }
        Files.move(draft, folder.resolve("unpacked"), StandardCopyOption.ATOMIC_MOVE);
        return true;
    }

    private Path unpacked() {
        return folder.resolve("unpacked").resolve(jar.getFileName());
    }

    private boolean run(List<String> command, Map<String, String> environment, Path log)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        // the second half of a rehearsal, which writes the cache, needs more than the service itself
        builder.environment().put("JDK_AOT_VM_OPTIONS", "-Xmx512m -XX:MaxMetaspaceSize=512m");
        return children.run("preparation of " + jar.getFileName(), builder, LONGEST_REHEARSAL);
    }

    private static List<String> java(List<String> options) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        return command;
    }
}
