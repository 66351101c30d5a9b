package org.openwide.gateway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PastedLinkTest {

    @Test
    void theTokenIsWhatStandsBehindTheHash() {
        assertThat(new PastedLink(" https://portal.example.org/start#abc-DEF_1 \n").token())
                .isEqualTo("abc-DEF_1");
        assertThat(new PastedLink("portal.example.org/start# abc").token()).isEqualTo("abc");
    }

    @Test
    void aTokenAloneIsOneToo() {
        assertThat(new PastedLink("abc").token()).isEqualTo("abc");
        assertThat(new PastedLink("#abc").token()).isEqualTo("abc");
    }

    @Test
    void farTooMuchIsNone() {
        assertThat(new PastedLink("x".repeat(1000)).token()).isEmpty();
        assertThat(new PastedLink("https://portal.example.org/start#").token()).isEmpty();
    }

    @Test
    void itIsNeverShown() {
        assertThat(new PastedLink("canary").toString()).doesNotContain("canary");
    }
}
