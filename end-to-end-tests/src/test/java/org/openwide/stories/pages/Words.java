package org.openwide.stories.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** What the gateway's texts say in one language: so that stories follow when a sentence is made better. */
record Words(String language, Properties texts) {

    private static final Path FOLDER = Path.of("..", "gateway", "src", "main", "resources");

    static Words in(String language) {
        var texts = new Properties();
        try (var file = Files.newBufferedReader(FOLDER.resolve("messages_" + language + ".properties"))) {
            texts.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Words(language, texts);
    }

    String text(String key, Object... arguments) {
        var pattern = Objects.requireNonNull(texts.getProperty(key), key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, Locale.of(language)).format(arguments);
    }
}
