package org.openwide.event.deadletter;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.kafka.common.KafkaException;
import org.openwide.event.deadletter.Options.Verb;

/**
 * The command for dead letters.
 *
 * <pre>
 * list    [--topic T] [--group G]
 * show    --topic T --group G [--key KEY | --at PARTITION@OFFSET]
 * replay  --topic T --group G (--key KEY | --at PARTITION@OFFSET | --all) [--wait SECONDS]
 * discard --topic T --group G (--key KEY | --at PARTITION@OFFSET | --all) --reason WORDS
 * </pre>
 */
public final class DeadLettersCommand {

    static final int FAULT = 1;
    static final int MISUSE = 2;
    static final int NOTHING_THERE = 3;
    static final int NOT_DONE = 4;

    private final Map<String, String> environment;
    private final InstantSource clock;
    private final PrintStream out;
    private final PrintStream err;

    public DeadLettersCommand(Map<String, String> environment, InstantSource clock, PrintStream out, PrintStream err) {
        this.environment = environment;
        this.clock = clock;
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        // the clients of the broker log what they are given
        System.setProperty("logback.configurationFile", "org/openwide/event/deadletter/silent-logback.xml");
        var command = new DeadLettersCommand(System.getenv(), InstantSource.system(), System.out, System.err);
        System.exit(command.run(List.of(arguments)));
    }

    /** Carries out the call; answers the exit code. */
    public int run(List<String> words) {
        try {
            var options = Options.of(words);
            return carryOut(options, settings(options));
        } catch (Options.Misuse e) {
            err.println(e.getMessage());
            return MISUSE;
        } catch (KafkaException | IOException e) {
            // the message of a client may quote its settings
            err.println("The broker could not be asked: " + e.getClass().getSimpleName());
            return FAULT;
        }
    }

    private int carryOut(Options options, Map<String, Object> settings) {
        var report = new Report(options.json(), clock.instant());
        try (var letters = new Letters(settings)) {
            var topics = letters.topics().stream()
                    .filter(each -> options.topic().map(each.topic()::equals).orElse(true))
                    .filter(each -> options.group().map(each.group()::equals).orElse(true))
                    .toList();
            return switch (options.verb()) {
                case LIST -> list(report, letters, topics);
                case SHOW -> show(report, letters, topics, options);
                case REPLAY, DISCARD -> settle(report, letters, topics, options, settings);
            };
        }
    }

    private int list(Report report, Letters letters, List<DeadLetterTopic> topics) {
        out.println(report.list(topics.stream()
                .map(topic -> Map.entry(topic, letters.open(topic)))
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> report.summary(each.getKey(), each.getValue()))
                .toList()));
        return 0;
    }

    private int show(Report report, Letters letters, List<DeadLetterTopic> topics, Options options) {
        var shown = topics.stream()
                .flatMap(topic -> new Selection(options)
                        .one(letters.open(topic)).stream().map(letter -> report.letter(topic, letter)))
                .findFirst();
        shown.ifPresentOrElse(
                letter -> out.println(report.one(letter)), () -> err.println("There is no such dead letter."));
        return shown.isPresent() ? 0 : NOTHING_THERE;
    }

    private int settle(
            Report report,
            Letters letters,
            List<DeadLetterTopic> topics,
            Options options,
            Map<String, Object> settings) {
        try (var post = new Post(settings, clock)) {
            var settling = new Settling(letters, post);
            var selection = new Selection(options);
            var outcome = topics.stream()
                    .findFirst()
                    .map(topic -> options.verb() == Verb.REPLAY
                            ? settling.replay(topic, selection, options.patience())
                            : settling.discard(topic, selection, options.reason()))
                    .orElse(new Settling.Outcome(Settling.End.NOTHING_THERE, 0));
            out.println(report.outcome(outcome));
            return switch (outcome.end()) {
                case DONE -> 0;
                case NOTHING_THERE -> NOTHING_THERE;
                case FAILED_AGAIN, NOT_YET_TAKEN, TOPIC_IS_COMPACTED -> NOT_DONE;
            };
        }
    }

    private Map<String, Object> settings(Options options) throws IOException {
        var settings = new HashMap<String, Object>();
        var file = options.named().get("--command-config");
        if (file != null) {
            var read = new Properties();
            try (var lines = Files.newBufferedReader(Path.of(file))) {
                read.load(lines);
            }
            read.stringPropertyNames().forEach(name -> settings.put(name, read.getProperty(name)));
        }
        Optional.ofNullable(options.named().get("--bootstrap-servers"))
                .or(() -> Optional.ofNullable(environment.get("SPRING_KAFKA_BOOTSTRAPSERVERS")))
                .ifPresent(servers -> settings.put("bootstrap.servers", servers));
        if (!settings.containsKey("bootstrap.servers")) {
            throw new Options.Misuse("say --bootstrap-servers, or set SPRING_KAFKA_BOOTSTRAPSERVERS");
        }
        return settings;
    }
}
