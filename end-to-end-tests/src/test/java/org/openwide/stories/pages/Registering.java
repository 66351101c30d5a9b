package org.openwide.stories.pages;

import java.util.function.Consumer;
import org.openwide.stories.Patient;

/** A patient at the pages, one after the other; somebody may look at each. */
final class Registering {

    private final Patient patient;
    private final Device device;
    private final Consumer<Device> onEachPage;

    Registering(Patient patient, Device device) {
        this(patient, device, _ -> {});
    }

    Registering(Patient patient, Device device, Consumer<Device> onEachPage) {
        this.patient = patient;
        this.device = device;
        this.onEachPage = onEachPage;
    }

    /** Opens the link; without scripts, by pasting it into the field. */
    Registering open(String link) {
        device.go(link);
        if (!device.look().scripts()) {
            seen("start");
            device.type("link", link).press("go-on");
        }
        return this;
    }

    Registering untilName(String link) {
        open(link).seen("welcome");
        device.press("go-on");
        return seen("name");
    }

    Registering untilCheck(String link) {
        untilName(link);
        typeName().seen("date-of-birth");
        typeDateOfBirth().seen("email");
        device.type("email", patient.email()).press("go-on");
        seen("mobile");
        device.type("mobile", patient.mobile()).press("go-on");
        return seen("check");
    }

    Registering untilCode(String link) {
        untilCheck(link);
        device.press("go-on");
        return seen("code");
    }

    Registering untilPassword(String link) {
        untilCode(link);
        return enterCode(patient.code(1)).seen("password");
    }

    Registering untilEmail(String link) {
        untilPassword(link);
        return createPassword().seen("email-sent");
    }

    Registering untilTerms(String link) {
        untilEmail(link);
        confirmEmail(patient.emailLink(patient.email()), Patient.PASSWORD);
        return seen("terms");
    }

    Registering untilDone(String link) {
        untilTerms(link);
        device.press("go-on");
        return seen("done");
    }

    Registering typeName() {
        device.type("givenName", patient.givenName())
                .type("familyName", patient.familyName())
                .press("go-on");
        return this;
    }

    Registering typeDateOfBirth() {
        var date = patient.dateOfBirth();
        device.type("dateOfBirth-day", String.valueOf(date.getDayOfMonth()))
                .type("dateOfBirth-month", String.valueOf(date.getMonthValue()))
                .type("dateOfBirth-year", String.valueOf(date.getYear()))
                .press("go-on");
        return this;
    }

    /** As it stands in the text, or as people write it down. */
    Registering enterCode(String code) {
        device.type("code", code).press("go-on");
        return this;
    }

    Registering createPassword() {
        device.type("password", Patient.PASSWORD).press("go-on");
        return this;
    }

    /** Follows the link of the email; without scripts, by pasting it into the field. */
    Registering confirmEmail(String link, String password) {
        device.go(link);
        seen("confirm-email");
        if (!device.look().scripts()) {
            device.type("link", link);
        }
        device.type("password", password).press("go-on");
        return this;
    }

    Registering seen(String page) {
        device.sees(page);
        onEachPage.accept(device);
        return this;
    }
}
