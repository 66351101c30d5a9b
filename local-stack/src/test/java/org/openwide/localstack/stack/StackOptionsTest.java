package org.openwide.localstack.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StackOptionsTest {

    private static final Path ROOT = Path.of("checkout").toAbsolutePath();

    @Test
    void whatIsNotSetAndWhatIsSetToNothingAreTheSame() {
        var unset = StackOptions.of(ROOT, Map.of());
        var blank = StackOptions.of(ROOT, Map.of("OPENWIDE_HOME", " ", "OPENWIDE_PORT", ""));

        assertThat(unset.home()).isEqualTo(ROOT.resolve(".openwide"));
        assertThat(unset.port()).isEqualTo(8080);
        assertThat(blank.home()).isEqualTo(unset.home());
        assertThat(blank.port()).isEqualTo(unset.port());
    }
}
