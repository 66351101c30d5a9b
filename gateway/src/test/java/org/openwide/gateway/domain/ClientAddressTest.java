package org.openwide.gateway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientAddressTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "192.0.2.7:5123, 192.0.2.7",
        "' 192.0.2.7 ', 192.0.2.7",
        "2001:db8::1, 2001:db8:0:0:0:0:0:1",
        "[2001:db8::1], 2001:db8:0:0:0:0:0:1",
        "[2001:db8::1]:443, 2001:db8:0:0:0:0:0:1",
        "::ffff:192.0.2.7, 192.0.2.7"
    })
    void isReadAsProxiesWriteIt(String written, String literal) {
        assertThat(ClientAddress.parse(written)).map(ClientAddress::literal).contains(literal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "unknown",
                "_hidden",
                "example.org",
                "1",
                "256.1.1.1",
                "1.2.3",
                "1.2.3.4.5",
                "fe80::1%eth0",
                "::1::2",
                "[::1",
                "1.2.3.4\r\nX: y",
                "localhost",
                "0x7f000001",
                "\"192.0.2.7\""
            })
    void isNothingElse(String written) {
        assertThat(ClientAddress.parse(written)).isEmpty();
    }

    @Test
    void isNotReadWhenItIsTooLong() {
        assertThat(ClientAddress.parse("1".repeat(10_000))).isEmpty();
    }

    @Test
    void isCountedAsItselfInIpv4() {
        assertThat(address("192.0.2.7").countedAs()).isEqualTo(address("192.0.2.7"));
        assertThat(address("192.0.2.7").countedAs())
                .isNotEqualTo(address("192.0.2.8").countedAs());
    }

    @Test
    void isCountedAsItsNetworkOf64BitsInIpv6() {
        assertThat(address("2001:db8:1:2:aaaa::1").countedAs())
                .isEqualTo(address("2001:db8:1:2:ffff::9").countedAs());
        assertThat(address("2001:db8:1:2::1").countedAs())
                .isNotEqualTo(address("2001:db8:1:3::1").countedAs());
    }

    @Test
    void doesNotTellItselfToALog() {
        assertThat(address("192.0.2.7")).hasToString("an IPv4 address");
        assertThat(address("2001:db8::1")).hasToString("an IPv6 address");
    }

    static ClientAddress address(String text) {
        return ClientAddress.parse(text).orElseThrow();
    }
}
