package org.openwide.gateway.domain;

import java.util.List;

/** The proxies in front of the gateway whose word on the client's address counts. */
public record TrustedProxies(List<AddressRange> ranges) {

    private static final int HOPS_LOOKED_AT = 16;

    public TrustedProxies {
        ranges = List.copyOf(ranges);
    }

    /**
     * The connection's own address, or, where that is a trusted proxy's, the last hop in the list that is not.
     * Each hop is vouched for by the one after it, so the search goes from the end and stops at the first one
     * that is not trusted: whatever a client wrote itself stands before that.
     */
    public ClientAddress clientOf(ClientAddress connection, List<String> forwardedFor) {
        var hops = String.join(",", forwardedFor).split(",", -1);
        var client = connection;
        for (var i = hops.length - 1; i >= Math.max(0, hops.length - HOPS_LOOKED_AT) && trusts(client); i--) {
            var hop = ClientAddress.parse(hops[i]);
            if (hop.isEmpty()) {
                return client;
            }
            client = hop.get();
        }
        return client;
    }

    public boolean trusts(ClientAddress address) {
        return ranges.stream().anyMatch(range -> range.contains(address));
    }
}
