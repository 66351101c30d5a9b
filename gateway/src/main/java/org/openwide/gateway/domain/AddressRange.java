package org.openwide.gateway.domain;

/** A block of addresses in CIDR notation; a single address is a block of one. */
public record AddressRange(ClientAddress first, int prefix) {

    public AddressRange {
        if (prefix < 0 || prefix > first.bits()) {
            throw new IllegalArgumentException("A prefix is between 0 and " + first.bits());
        }
    }

    /** Refuses with a sentence what is neither an address nor a block of them. */
    public static AddressRange parse(String text) {
        var parts = text.strip().split("/", -1);
        var address = ClientAddress.parse(parts[0]).filter(_ -> parts.length <= 2);
        try {
            return address.map(first ->
                            new AddressRange(first, parts.length == 1 ? first.bits() : Integer.parseInt(parts[1])))
                    .orElseThrow(IllegalArgumentException::new);
        } catch (IllegalArgumentException _) {
            throw new IllegalArgumentException("This is not an address or a block such as 10.0.0.0/8: " + text);
        }
    }

    boolean contains(ClientAddress address) {
        return first.sharesFirstBits(address, prefix);
    }
}
