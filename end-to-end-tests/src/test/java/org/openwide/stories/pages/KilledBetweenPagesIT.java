package org.openwide.stories.pages;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.PlaywrightException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openwide.stories.BreaksTheStack;
import org.openwide.stories.Patient;
import org.openwide.stories.Portal;

/**
 * Between any two pages a process is killed, and the patient tries again until it is back: they go on where they were.
 * Each page turn has one kill here; {@code -Dopenwide.kills=all} kills each process at each turn.
 */
@BreaksTheStack
class KilledBetweenPagesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
    private static final List<String> PROCESSES =
            List.of("registration-service", "gateway", "patient-record-service", "notification-service");
    private static final boolean ALL = System.getProperty("openwide.kills", "").equals("all");

    private final Portal portal = Portal.breakable();
    private final Patient patient = Patient.someoneAt(portal);
    private int turn;

    static IntStream firstKilled() {
        return IntStream.range(0, ALL ? PROCESSES.size() : 1);
    }

    @ParameterizedTest
    @MethodSource("firstKilled")
    void thePatientGoesOnWhereTheyWere(int first) {
        turn = first;
        try (var device = Device.with(Look.on(Screen.PHONE, "en"), portal)) {
            register(new Registering(patient, device), device);
        }
        patient.isRegisteredOnce();
    }

    private void register(Registering registering, Device device) {
        var link = patient.link();
        turn(device, "welcome", () -> registering.open(link));
        turn(device, "name", () -> device.press("go-on"));
        turn(device, "date-of-birth", registering::typeName);
        turn(device, "email", registering::typeDateOfBirth);
        turn(device, "mobile", () -> device.type("email", patient.email()).press("go-on"));
        turn(device, "check", () -> device.type("mobile", patient.mobile()).press("go-on"));
        turn(device, "code", () -> device.press("go-on"));
        untilTheTextIsToldOf(device);
        turn(device, "password", () -> registering.enterCode(patient.code(1)));
        turn(device, "email-sent", registering::createPassword);
        var emailLink = patient.emailLink(patient.email());
        turn(device, "terms", () -> registering.confirmEmail(emailLink, Patient.PASSWORD));
        turn(device, "done", () -> device.press("go-on"));
    }

    /**
     * Who is killed between taking a text on and hearing that it went out cannot tell, and never sends it by itself: a
     * second text would be one too many. So the page has told of it before anything is killed.
     */
    private static void untilTheTextIsToldOf(Device device) {
        await("the page tells that the text was sent")
                .atMost(PATIENCE)
                .pollInSameThread()
                .pollInterval(BETWEEN_LOOKS)
                .until(() -> device.isAt("code") && device.news().equals("sent"));
    }

    /** Kills a process, and does what leads to the next page as often as it takes. */
    private void turn(Device device, String next, Runnable step) {
        portal.kill(PROCESSES.get(turn++ % PROCESSES.size()));
        await("the page " + next)
                .atMost(PATIENCE)
                .pollInSameThread()
                .pollInterval(BETWEEN_LOOKS)
                .until(() -> isAt(device, next, step));
    }

    /** As a person does: on a page that says to try again, or where the browser has none to show, they try again. */
    private static boolean isAt(Device device, String next, Runnable step) {
        try {
            if (device.isAt("problem")) {
                device.press("continue");
            } else if (device.isAt("")) {
                device.go("/register");
            }
            if (device.isAt("welcome") && next.equals("date-of-birth")) {
                // nothing is typed yet, so that it begins before the first question
                device.press("go-on");
            }
            if (!device.isAt(next)) {
                step.run();
            }
            return device.isAt(next);
        } catch (PlaywrightException | AssertionError | ConditionTimeoutException away) {
            // a page that did not come, did not come whole, or was none of those awaited within a step
            return false;
        }
    }
}
