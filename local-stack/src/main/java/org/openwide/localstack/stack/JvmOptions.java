package org.openwide.localstack.stack;

import java.util.List;
import java.util.stream.Stream;

/** Options that make a JVM start fast and stay small: one machine runs six of them. */
final class JvmOptions {

    private static final List<String> COMMON = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseCompactObjectHeaders",
            // the AOT cache stays where it was made for, so that its pages need no changes and no memory of their own
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:ArchiveRelocationMode=0",
            "-XX:-UsePerfData",
            "-XX:+ExitOnOutOfMemoryError",
            "-Xss512k",
            "-Xlog:aot=off",
            "-Xlog:cds=off",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dfile.encoding=UTF-8");

    static final List<String> SERVICE = with(
            "-Xms24m",
            "-Xmn16m",
            "-Xmx64m",
            "-XX:MaxMetaspaceSize=128m",
            "-XX:ReservedCodeCacheSize=40m",
            "-XX:MaxDirectMemorySize=24m",
            "-Dio.netty.allocator.numDirectArenas=1",
            "-Dio.netty.allocator.numHeapArenas=1");

    static final List<String> BROKER = with(
            "-Xms48m",
            "-Xmx192m",
            "-XX:MaxMetaspaceSize=96m",
            "-XX:ReservedCodeCacheSize=32m",
            "-XX:MaxDirectMemorySize=64m");

    static final List<String> DATABASE = with(
            "-Xms32m",
            "-Xmx192m",
            "-XX:MaxMetaspaceSize=64m",
            "-XX:ReservedCodeCacheSize=32m",
            "-XX:MaxDirectMemorySize=64m");

    private JvmOptions() {}

    private static List<String> with(String... own) {
        return Stream.concat(COMMON.stream(), Stream.of(own)).toList();
    }
}
