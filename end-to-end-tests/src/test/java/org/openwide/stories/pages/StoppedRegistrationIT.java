package org.openwide.stories.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openwide.stories.Patient;

/** What can end a registration that was begun, and what its patient reads then. */
@Order(1)
class StoppedRegistrationIT {

    private static final int WRONG_CODES_PER_CODE = 5;
    private static final int WRONG_PASSWORDS_PER_LINK = 5;

    private static final int EMAILS_PER_REGISTRATION = 5;

    private final Patient patient = Patient.someone();

    @ParameterizedTest
    @CsvSource({"en, PHONE", "cy, DESKTOP"})
    void tenWrongCodesLockItAndThePracticeIsAskedForANewLink(String language, Screen screen) {
        try (var device = Device.with(Look.on(screen, language))) {
            var registering = new Registering(patient, device).untilCode(patient.link());
            enterWrongly(registering, device, patient.code(1));
            TimeMachine.makeOlder(patient.registrationId(), Duration.ofSeconds(31));
            device.press("resend").sees("code");

            enterWrongly(registering, device, patient.code(2));

            stopped(device, "registration-locked");
            device.go("/register/name");
            stopped(device, "registration-locked");
            device.press("ask-for-link").sees("new-link");
            Accessible.check(device);
            patient.isHeardAskingForALink();
        }
    }

    @ParameterizedTest
    @CsvSource({"en, DESKTOP", "cy, PHONE"})
    void aNewerLinkEndsItWhereverItIs(String language, Screen screen) {
        try (var device = Device.with(Look.on(screen, language))) {
            var registering = new Registering(patient, device).untilEmail(patient.link());
            var emailLink = patient.emailLink(patient.email());

            patient.newLink();

            stopped(device, "link-replaced");
            registering.confirmEmail(emailLink, Patient.PASSWORD);
            stopped(device, "link-replaced");
        }
    }

    @ParameterizedTest
    @CsvSource({"en, PHONE", "cy, DESKTOP"})
    void whoDoesNothingForHalfAnHourOpensTheLinkAgain(String language, Screen screen) {
        try (var device = Device.with(Look.on(screen, language))) {
            var link = patient.link();
            var registering = new Registering(patient, device).untilPassword(link);

            TimeMachine.makeOlder(patient.registrationId(), Duration.ofMinutes(31));
            registering.createPassword();

            stopped(device, "access-token-invalid");
            registering.open(link).seen("resume");
        }
    }

    @ParameterizedTest
    @CsvSource({"en, PHONE", "cy, DESKTOP"})
    void aUsedEmailLinkLeadsBackToTheRegistration(String language, Screen screen) {
        try (var device = Device.with(Look.on(screen, language))) {
            var registering = new Registering(patient, device).untilTerms(patient.link());

            registering
                    .confirmEmail(patient.emailLink(patient.email()), Patient.PASSWORD)
                    .seen("terms");
            try (var elsewhere = Device.with(Look.on(screen, language))) {
                new Registering(patient, elsewhere).confirmEmail(patient.emailLink(patient.email()), Patient.PASSWORD);
                stopped(elsewhere, "email-link-used");
            }

            device.page().evaluate("document.querySelector('input[name=version]').value = 'of-last-year'");
            device.press("go-on").isToldOf("terms", Words.in(language).text("error.terms-outdated"));
            Accessible.check(device);
        }
    }

    @ParameterizedTest
    @CsvSource({"en, PHONE", "cy, DESKTOP"})
    void fiveWrongPasswordsEndTheEmailsLink(String language, Screen screen) {
        try (var device = Device.with(Look.on(screen, language))) {
            var registering = new Registering(patient, device).untilEmail(patient.link());
            var link = patient.emailLink(patient.email());

            registering.confirmEmail(link, "not the password at all");
            for (var left = WRONG_PASSWORDS_PER_LINK - 1; left > 0; left--) {
                device.isToldOf("password", Words.in(language).text("error.password-incorrect", left));
                device.type("password", "not the password at all").press("go-on");
            }
            stopped(device, "email-link-expired");
            assertThat(device.element("resend")).isVisible();

            registering.confirmEmail(link, Patient.PASSWORD);
            stopped(device, "email-link-expired");
            sendsAllTheEmailsThereAreTo(device);
            device.isToldOf("send-again", Words.in(language).text("error.email-limit-reached"));
            Accessible.check(device);
        }
    }

    private void sendsAllTheEmailsThereAreTo(Device device) {
        for (var sent = 1; sent <= EMAILS_PER_REGISTRATION; sent++) {
            TimeMachine.makeOlder(patient.registrationId(), Duration.ofSeconds(61));
            device.go("/register").sees("email-sent");
            device.element("not-received").locator("summary").click();
            device.page().waitForNavigation(() -> device.press("resend"));
        }
    }

    private static void enterWrongly(Registering registering, Device device, String code) {
        for (var entry = 0; entry < WRONG_CODES_PER_CODE; entry++) {
            device.page().waitForNavigation(() -> registering.enterCode(Codes.otherThan(code)));
        }
    }

    private static void stopped(Device device, String reason) {
        device.sees("stopped").reads(Words.in(device.look().language()).text("stopped." + reason + ".title"));
        assertThat(device.element("help")).isVisible();
        Accessible.check(device);
    }
}
