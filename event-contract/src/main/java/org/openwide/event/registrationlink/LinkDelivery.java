package org.openwide.event.registrationlink;

/**
 * Where a link goes and what it is: sealed to the notification-service.
 *
 * @param to a mobile number in E.164 or an email address, as the channel says
 */
public record LinkDelivery(String to, String givenName, String url) {

    @Override
    public String toString() {
        return "LinkDelivery[masked]";
    }
}
