package org.openwide.gateway.domain;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address on the network, as bytes: 4 of IPv4 or 16 of IPv6. Never resolved by name; masked in text. */
public final class ClientAddress {

    private static final int IPV6_NETWORK_BYTES = 8;
    private static final int IPV6_BYTES = 16;
    private static final int LONGEST_TEXT = 64;
    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");
    private static final Pattern WITH_PORT =
            Pattern.compile("\\[(?<six>[^\\]]*)\\](:\\d{1,5})?|(?<four>[^:]*):\\d{1,5}");

    private final byte[] bytes;

    private ClientAddress(byte[] bytes) {
        this.bytes = bytes;
    }

    /** An IPv4 address that is written as IPv6 (`::ffff:192.0.2.1`) is the IPv4 address. */
    public static ClientAddress of(InetAddress address) {
        return new ClientAddress(address.getAddress());
    }

    /** Reads an address as proxies write it, with or without a port; empty for all that is no address. */
    public static Optional<ClientAddress> parse(String text) {
        var trimmed = text.strip();
        if (trimmed.isEmpty() || trimmed.length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        return literal(withoutPort(trimmed));
    }

    private static String withoutPort(String text) {
        var matcher = WITH_PORT.matcher(text);
        if (!matcher.matches()) {
            return text;
        }
        return matcher.group("six") != null ? matcher.group("six") : matcher.group("four");
    }

    private static Optional<ClientAddress> literal(String text) {
        try {
            if (IPV4.matcher(text).matches()) {
                return Optional.of(of(Inet4Address.ofLiteral(text)));
            }
            return IPV6.matcher(text).matches() ? Optional.of(of(InetAddress.ofLiteral(text))) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** What requests are counted by: the address itself, or its /64, which is what one IPv6 customer has. */
    public ClientAddress countedAs() {
        if (bytes.length != IPV6_BYTES) {
            return this;
        }
        return new ClientAddress(Arrays.copyOf(Arrays.copyOf(bytes, IPV6_NETWORK_BYTES), IPV6_BYTES));
    }

    int bits() {
        return bytes.length * Byte.SIZE;
    }

    boolean sharesFirstBits(ClientAddress other, int count) {
        if (other.bytes.length != bytes.length) {
            return false;
        }
        var whole = count / Byte.SIZE;
        var rest = count % Byte.SIZE;
        if (!Arrays.equals(bytes, 0, whole, other.bytes, 0, whole)) {
            return false;
        }
        return rest == 0
                || (bytes[whole] & 0xff) >> (Byte.SIZE - rest) == (other.bytes[whole] & 0xff) >> (Byte.SIZE - rest);
    }

    /** The address as text for the services behind; not for logs. */
    public String literal() {
        try {
            return InetAddress.getByAddress(bytes).getHostAddress();
        } catch (java.net.UnknownHostException impossible) {
            throw new IllegalStateException("An address has 4 or 16 bytes", impossible);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClientAddress address && Arrays.equals(bytes, address.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return bytes.length == IPV6_BYTES ? "an IPv6 address" : "an IPv4 address";
    }
}
