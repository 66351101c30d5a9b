package org.openwide.gateway.domain;

/** The limit in numbers: requests per minute for one address, and how many addresses are remembered at once. */
public record RequestRate(int perMinute, int addresses) {

    public RequestRate {
        if (perMinute < 1 || addresses < 1) {
            throw new IllegalArgumentException("A request rate needs at least one request and one address");
        }
    }
}
