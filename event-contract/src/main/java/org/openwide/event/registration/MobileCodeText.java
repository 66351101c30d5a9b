package org.openwide.event.registration;

/** The code and the number in E.164 to text it to: sealed to the notification-service. */
public record MobileCodeText(String mobile, String code) {

    @Override
    public String toString() {
        return "MobileCodeText[masked]";
    }
}
