package org.openwide.notification.adapter.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openwide.notification.adapter.mail.EmailPreviews.Preview;

/** Every email as a phone shows it, for {@code ./pictures} to keep. */
@EnabledIfSystemProperty(named = "openwide.emails", matches = ".+", disabledReason = "only ./pictures takes pictures")
class EmailPicturesStory {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path pictures = Path.of(System.getProperty("openwide.emails", ""));
    private final String browser = System.getProperty("openwide.browser", "chromium");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void everyEmailOn(Scheme scheme) throws Exception {
        for (Preview preview : new EmailPreviews().all()) {
            String name = preview.name() + "-" + scheme.word();
            Path page = Files.writeString(folder.resolve(name + ".html"), preview.shown(scheme));
            Path picture = pictures.resolve(name + ".png");

            var taking = new ProcessBuilder(
                            browser,
                            "--headless",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--hide-scrollbars",
                            "--user-data-dir=" + folder.resolve("profile"),
                            "--window-size=500,960",
                            "--screenshot=" + picture,
                            page.toUri().toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();

            assertThat(taking.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            assertThat(picture).isNotEmptyFile();
        }
    }
}
