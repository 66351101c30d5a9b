package org.openwide.event.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openwide.event.EventType;
import org.openwide.event.GoldenExamples;
import org.openwide.event.json.EventJson;

class SafeViewTest {

    @ParameterizedTest
    @EnumSource(EventType.class)
    void showsWhomAnEventIsAboutByItsIdsAndNothingPersonalOrSealed(EventType type) {
        var data = GoldenExamples.of(type).get("data");

        var shown = SafeView.data(EventJson.mapper().writeValueAsBytes(data)).toString();

        assertThat(shown).contains("\"practiceId\":\"" + data.get("practiceId").asString() + "\"");
        Stream.of(
                        "Siân",
                        "O'Neill",
                        "1948-02-29",
                        "example.org",
                        "+447700900123",
                        data.path("sealed").path("ciphertext").asString("Siân"))
                .forEach(secret -> assertThat(shown).doesNotContain(secret));
    }

    @Test
    void hidesWhatIsUnknownAndWhatLooksLikeANumberToCall() {
        var odd =
                "{\"somethingNew\":\"Siân\",\"patientId\":\"07700 900123\",\"reason\":\"07700900123\",\"linkId\":\"p-1\"}";

        var shown = SafeView.data(odd.getBytes(UTF_8)).toString();

        assertThat(shown).doesNotContain("Siân", "900123").contains("\"linkId\":\"p-1\"");
    }
}
