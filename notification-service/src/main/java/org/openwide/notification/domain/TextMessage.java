package org.openwide.notification.domain;

import java.net.URI;
import java.util.Arrays;
import java.util.stream.Stream;

/** One text as the provider gets it: one segment of the plain alphabet, to one number. */
public record TextMessage(NotificationId id, String to, String body) {

    private static final String ANY_CODE = "0".repeat(6);
    private static final String ANY_LINK = "/start#" + "x".repeat(43);

    public TextMessage {
        if (!isOneSegment(body)) {
            throw new IllegalArgumentException("a text must fit into one segment of GSM-7");
        }
    }

    /** @param domain where a mobile code is to be entered; a phone fills it in on that domain's pages only */
    public static TextMessage of(Request request, Content content, String domain) {
        TextWords words = TextWords.in(request.language());
        return switch (content) {
            case Content.MobileCode mobile -> named(request, mobile.to(), words.code(mobile.code(), domain));
            case Content.RegistrationLink link -> named(request, link.to(), words.link(link.url()));
            case Content.EmailConfirmation _ ->
                throw new IllegalArgumentException("an email confirmation is not for a phone");
        };
    }

    /** Whether texts have room for the portal's address, at least where a practice goes without its name. */
    public static boolean haveRoomFor(URI portal) {
        return Arrays.stream(TextWords.values())
                .flatMap(words -> Stream.of(words.code(ANY_CODE, portal.getHost()), words.link(portal + ANY_LINK))
                        .map(rest -> words.nameless() + rest))
                .allMatch(TextMessage::isOneSegment);
    }

    private static TextMessage named(Request request, String to, String rest) {
        int room = Gsm7.ONE_SEGMENT - Gsm7.septets(rest);
        String nameless = TextWords.in(request.language()).nameless();
        return new TextMessage(request.id(), to, ShortName.of(request.practice().name(), room, nameless) + rest);
    }

    private static boolean isOneSegment(String text) {
        return Gsm7.canSay(text) && Gsm7.septets(text) <= Gsm7.ONE_SEGMENT;
    }

    @Override
    public String toString() {
        return "TextMessage[" + id + "]";
    }
}
