package org.openwide.notification.domain;

/** One text as the provider gets it: one segment of the plain alphabet, to one number. */
public record TextMessage(NotificationId id, String to, String body) {

    public TextMessage {
        if (!Gsm7.canSay(body) || Gsm7.septets(body) > Gsm7.ONE_SEGMENT) {
            throw new IllegalArgumentException("a text must fit into one segment of GSM-7");
        }
    }

    /** @param domain where a mobile code is to be entered; a phone fills it in on that domain's pages only */
    public static TextMessage of(Request request, Content content, String domain) {
        return switch (content) {
            case Content.MobileCode mobile ->
                named(
                        request,
                        mobile.to(),
                        ": " + mobile.code() + " is your code to register. Never share it.\n" + "@" + domain + " #"
                                + mobile.code());
            case Content.RegistrationLink link ->
                named(request, link.to(), ": please register with us here " + link.url());
            case Content.EmailConfirmation _ ->
                throw new IllegalArgumentException("an email confirmation is not for a phone");
        };
    }

    private static TextMessage named(Request request, String to, String rest) {
        int room = Gsm7.ONE_SEGMENT - Gsm7.septets(rest);
        return new TextMessage(request.id(), to, ShortName.of(request.practice().name(), room) + rest);
    }

    @Override
    public String toString() {
        return "TextMessage[" + id + "]";
    }
}
