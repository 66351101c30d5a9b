package org.openwide.gateway.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.gateway.domain.ClientAddressTest.address;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TrustedProxiesTest {

    private static final ClientAddress STRANGER = address("203.0.113.9");
    private static final ClientAddress PROXY = address("10.0.0.1");
    private final TrustedProxies proxies = trusting("10.0.0.0/8", "2001:db8::/32");

    @Test
    void believeNothingAStrangerSays() {
        assertThat(proxies.clientOf(STRANGER, List.of("198.51.100.1"))).isEqualTo(STRANGER);
    }

    @Test
    void believeNobodyWhenNoneIsConfigured() {
        assertThat(trusting().clientOf(PROXY, List.of("198.51.100.1"))).isEqualTo(PROXY);
    }

    @Test
    void believeAProxyOnTheHopBeforeIt() {
        assertThat(proxies.clientOf(PROXY, List.of("198.51.100.1"))).isEqualTo(address("198.51.100.1"));
    }

    @Test
    void stopAtTheFirstHopThatIsNotTrusted() {
        assertThat(proxies.clientOf(PROXY, List.of("192.0.2.66, 198.51.100.1, 10.0.0.2")))
                .isEqualTo(address("198.51.100.1"));
    }

    @Test
    void readSeveralHeadersAsOneList() {
        assertThat(proxies.clientOf(PROXY, List.of("192.0.2.66", "198.51.100.1", "2001:db8::7")))
                .isEqualTo(address("198.51.100.1"));
    }

    @Test
    void takeTheFirstHopWhenAllAreTrusted() {
        assertThat(proxies.clientOf(PROXY, List.of("10.0.0.3, 10.0.0.2"))).isEqualTo(address("10.0.0.3"));
    }

    @Test
    void takeTheProxyItselfWhenItSaysNothing() {
        assertThat(proxies.clientOf(PROXY, List.of())).isEqualTo(PROXY);
    }

    @Test
    void takeTheLastProxyWhenTheHopBeforeItIsNoAddress() {
        assertThat(proxies.clientOf(PROXY, List.of("198.51.100.1, unknown, 10.0.0.2")))
                .isEqualTo(address("10.0.0.2"));
    }

    @Test
    void doNotFollowAnEndlessList() {
        var endless = String.join(",", Collections.nCopies(1000, "10.0.0.2"));

        assertThat(proxies.clientOf(PROXY, List.of("198.51.100.1," + endless))).isEqualTo(address("10.0.0.2"));
    }

    private static TrustedProxies trusting(String... ranges) {
        return new TrustedProxies(Stream.of(ranges).map(AddressRange::parse).toList());
    }
}
