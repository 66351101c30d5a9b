package org.openwide.gateway.domain;

/** What a link is known by again, without being told. */
public record LinkDigest(String text) {

    public LinkDigest {
        Digest.check(text);
    }

    public static LinkDigest of(PastedLink link) {
        return new LinkDigest(Digest.of(link.token()));
    }
}
