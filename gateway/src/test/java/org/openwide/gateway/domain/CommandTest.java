package org.openwide.gateway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTest {

    @ParameterizedTest
    @ValueSource(strings = {"123456", " 123 456 ", "123-456", "12\u00a034\u201356", "1.2.3.4.5.6"})
    void aCodeMayBeTypedInGroups(String typed) {
        assertThat(new Command.EnterCode(typed).code()).isEqualTo("123456");
    }

    @Test
    void otherCharactersStayForTheApiToRefuse() {
        assertThat(new Command.EnterCode("12345O").code()).isEqualTo("12345O");
    }

    @Test
    void whatIsPersonalIsNeverShown() {
        assertThat(new Command.EnterDetails(Map.of("givenName", "canary")).toString())
                .doesNotContain("canary");
        assertThat(new Command.CreatePassword("canary").toString()).doesNotContain("canary");
        assertThat(new Command.EnterCode("canary").toString()).doesNotContain("canary");
        assertThat(new Command.ChangeEmail("canary").toString()).doesNotContain("canary");
    }
}
