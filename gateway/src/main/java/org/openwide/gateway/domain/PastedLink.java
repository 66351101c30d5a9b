package org.openwide.gateway.domain;

/** What a patient opened or pasted: a whole link, or only the secret part at its end. Never shown in logs. */
public record PastedLink(String text) {

    private static final int LONGEST_TOKEN = 256;

    public PastedLink {
        text = text.strip();
    }

    /** The part that a service knows it by; empty where there is none, or far too much. */
    public String token() {
        var token = text.substring(text.lastIndexOf('#') + 1).strip();
        return token.length() > LONGEST_TOKEN ? "" : token;
    }

    @Override
    public String toString() {
        return "PastedLink[masked]";
    }
}
