package org.openwide.gateway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/start",
                "/api/registrations/0190-ab",
                "/api/practices/p1/patients/A.17",
                "/a/b%20c",
                "/api/practices/p/patients/a%2Bb%40c%7Ed",
                "/api/practices/p/patients/%C3%A9",
                "/api/practices/p/patients/..x"
            })
    void takeAPathThatCanBeReadInOneWay(String path) {
        assertThat(PathRules.isPlain(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//api",
                "/api//registrations",
                "/api/../internal",
                "/api/./terms",
                "/api/..",
                "/api/%2e%2e/internal",
                "/api/.%2E/x",
                "/api/a%2fb",
                "/api/a%5Cb",
                "/api/a\\b",
                "/api/a;b=c",
                "/api/a%3Bb",
                "/api/%00",
                "/api/a%0d%0ab",
                "/api/%252e",
                "/api/%7f",
                "/%61pi/terms/1",
                "/api/practices/p/%6Beys",
                "/api/practices/p/patients/1/registration%2dlinks",
                "/api/practices/p/patients/%41%5A",
                "/api/practices/p/patients/A%2E17",
                "/api/practices/p/patients/%30%39",
                "/api/practices/p/patients/a%5Fb",
                "/api/\u202Eb",
                "/api/a b"
            })
    void refuseAPathThatTwoProgramsReadInTwoWays(String path) {
        assertThat(PathRules.isPlain(path)).isFalse();
    }
}
