package org.openwide.gateway.domain;

import java.util.Arrays;
import java.util.Optional;

/** The pages of the journey, one thing each. */
public enum JourneyPage {
    WELCOME(""),
    NAME("/name"),
    DATE_OF_BIRTH("/date-of-birth"),
    EMAIL("/email"),
    MOBILE("/mobile"),
    CHECK("/check"),
    CODE("/code"),
    PASSWORD("/password"),
    EMAIL_SENT("/email-sent"),
    TERMS("/terms"),
    DONE("/done"),
    RESUME("/resume"),
    LOCKED("/locked");

    public static final String ROOT = "/register";

    private final String name;

    JourneyPage(String name) {
        this.name = name;
    }

    /** The page that the path's last part names. */
    public static Optional<JourneyPage> named(String name) {
        return Arrays.stream(values())
                .filter(page -> page.name.equals("/" + name))
                .findFirst();
    }

    /** The page where this registration goes on. */
    public static JourneyPage of(Registration registration) {
        return switch (registration.step()) {
            case DETAILS ->
                registration.details().isEmpty()
                        ? WELCOME
                        : registration.details().next();
            case CONFIRM_DETAILS -> CHECK;
            case MOBILE_CODE -> CODE;
            case PASSWORD -> PASSWORD;
            case EMAIL_CONFIRMATION -> EMAIL_SENT;
            case TERMS -> TERMS;
            case COMPLETE -> DONE;
            case RESUME -> registration.text().isPresent() ? CODE : RESUME;
            case LOCKED -> LOCKED;
        };
    }

    /** Whether the page has sense for this registration: details can be changed until the phone is proven. */
    public boolean fits(Registration registration) {
        return this == of(registration)
                || switch (registration.step()) {
                    case DETAILS, CONFIRM_DETAILS, MOBILE_CODE -> isQuestion();
                    case EMAIL_CONFIRMATION -> this == EMAIL;
                    case RESUME -> this == RESUME;
                    case PASSWORD, TERMS, COMPLETE, LOCKED -> false;
                };
    }

    public boolean isQuestion() {
        return switch (this) {
            case NAME, DATE_OF_BIRTH, EMAIL, MOBILE -> true;
            case WELCOME, CHECK, CODE, PASSWORD, EMAIL_SENT, TERMS, DONE, RESUME, LOCKED -> false;
        };
    }

    public String path() {
        return ROOT + name;
    }

    /** The word for it in templates and texts, such as {@code date-of-birth}. */
    public String word() {
        return name.isEmpty() ? "welcome" : name.substring(1);
    }
}
