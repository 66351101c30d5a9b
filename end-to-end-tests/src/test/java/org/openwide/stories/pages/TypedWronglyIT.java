package org.openwide.stories.pages;

import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openwide.stories.Patient;

/** Whatever is typed wrongly is said at its field, in words, and what was right is kept. */
@Order(1)
class TypedWronglyIT {

    private final Patient patient = Patient.someone();

    @ParameterizedTest
    @CsvSource({"en, PHONE", "cy, DESKTOP"})
    void onTheWayToTheCode(String language, Screen screen) {
        try (var device = Device.with(Look.on(screen, language))) {
            var words = Words.in(language);
            var registering = new Registering(patient, device).untilName(patient.link());

            device.type("givenName", patient.givenName()).press("go-on");
            told(device, "familyName", words.text("error.familyName.required"));
            registering.typeName().seen("date-of-birth");
            device.type("dateOfBirth-day", "31").type("dateOfBirth-month", "2").type("dateOfBirth-year", "1950");
            device.press("go-on");
            told(device, "dateOfBirth-day", words.text("error.dateOfBirth.not-a-date"));
            registering.typeDateOfBirth().seen("email");
            device.type("email", "sian at example").press("go-on");
            told(device, "email", words.text("error.email.not-an-email-address"));
            device.type("email", patient.email()).press("go-on").sees("mobile");
            device.type("mobile", "020 7946 0983").press("go-on");
            told(device, "mobile", words.text("error.mobile.not-a-mobile-number"));
            device.type("mobile", "07700 900 999").press("go-on").sees("check");

            device.press("go-on");
            told(device, "answers", words.text("error.details-not-matched", 4));
        }
    }

    @ParameterizedTest
    @CsvSource({"en, DESKTOP", "cy, PHONE"})
    void fromTheCodeOn(String language, Screen screen) {
        try (var device = Device.with(Look.on(screen, language))) {
            var words = Words.in(language);
            var registering = new Registering(patient, device).untilCode(patient.link());
            var code = patient.code(1);

            registering.enterCode("12 34");
            told(device, "code", words.text("error.code.wrong-type"));
            registering.enterCode(Codes.otherThan(code));
            told(device, "code", words.text("error.code-incorrect", 4));
            resend(device);
            told(device, "send-again", start(words, "error.mobile-code-too-soon"));
            registering.enterCode(Codes.asPeopleWriteIt(code)).seen("password");
            device.type("password", "password1234").press("go-on");
            told(device, "password", words.text("error.password.common"));
            device.type("password", "short").press("go-on");
            told(device, "password", words.text("error.password.too-short"));
            registering.createPassword().seen("email-sent");
            resend(device);
            told(device, "send-again", start(words, "error.email-too-soon"));
            registering.confirmEmail(patient.emailLink(patient.email()), "not the password at all");
            told(device, "password", words.text("error.password-incorrect", 4));
            device.press("language").sees("confirm-email");
            device.type("password", Patient.PASSWORD).press("go-on").sees("terms");
        }
    }

    @ParameterizedTest
    @CsvSource({"en, PHONE", "cy, DESKTOP"})
    void aCodeThatIsTooOldOrGuessedAt(String language, Screen screen) {
        try (var device = Device.with(Look.on(screen, language))) {
            var words = Words.in(language);
            var registering = new Registering(patient, device).untilCode(patient.link());
            var code = patient.code(1);

            TimeMachine.makeOlder(patient.registrationId(), Duration.ofMinutes(11));
            registering.enterCode(code);

            told(device, "code", words.text("error.code-expired"));
            device.press("resend").sees("code");
            var second = patient.code(2);
            TimeMachine.makeOlder(patient.registrationId(), Duration.ofSeconds(31));
            resend(device);
            TimeMachine.makeOlder(patient.registrationId(), Duration.ofSeconds(31));
            resend(device);
            told(device, "send-again", start(words, "error.mobile-code-limit-reached"));
            registering.enterCode(second).seen("password");
        }
    }

    private static void resend(Device device) {
        device.element("not-received").locator("summary").click();
        device.page().waitForNavigation(() -> device.press("resend"));
    }

    /** What is said before the time that it takes. */
    private static String start(Words words, String key) {
        return words.text(key).split("\\{0}", 2)[0].strip();
    }

    private static void told(Device device, String anchor, String words) {
        device.isToldOf(anchor, words);
        Accessible.check(device);
    }
}
