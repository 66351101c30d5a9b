package org.openwide.event.registration;

/** The address and what to email to it: sealed to the notification-service. */
public record EmailConfirmationMessage(String email, String givenName, String url) {

    @Override
    public String toString() {
        return "EmailConfirmationMessage[masked]";
    }
}
