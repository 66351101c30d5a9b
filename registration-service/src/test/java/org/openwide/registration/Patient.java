package org.openwide.registration;

import java.time.LocalDate;
import java.util.Map;
import org.openwide.event.registrationlink.MatchData;
import org.openwide.registration.Staff.GivenLink;

/** A patient with a link in a browser: takes the steps of a registration, and can stop at each. */
public final class Patient extends Browser {

    public static final String PASSWORD = "tulip bracket moss ninety";

    private final RunningService service = RunningService.get();
    private final MatchData record;

    private Patient(MatchData record, GivenLink link) {
        super(link);
        this.record = record;
    }

    /** The patient of whom most tests tell. */
    public static MatchData sian() {
        return new MatchData("Siân", null, "O'Neill", LocalDate.of(1985, 2, 28), "+447700900123");
    }

    public static Patient withALink() {
        return of(sian());
    }

    public static Patient of(MatchData record) {
        return new Patient(record, RunningService.get().staff().give(record));
    }

    public static Patient with(GivenLink link) {
        return new Patient(sian(), link);
    }

    /** Goes on with another token, as another window would. */
    public Patient using(String token) {
        goOnWith(token);
        return this;
    }

    /** Goes on in another language. */
    public Patient speaking(String language) {
        speak(language);
        return this;
    }

    public Answer see() {
        return call("GET", "", null);
    }

    public Map<String, String> details() {
        return Map.of(
                "givenName", record.givenName(),
                "familyName", record.familyName(),
                "dateOfBirth", record.dateOfBirth().toString(),
                "email", "sian@example.org",
                "mobile", record.mobile());
    }

    public Answer enterDetails() {
        return enterDetails(details());
    }

    public Answer enterDetails(Map<String, ?> details) {
        return call("PUT", "/details", details);
    }

    /** Enters some of the details, as from a page that asks for one of them. */
    public Answer addDetails(Map<String, ?> details) {
        return call("PATCH", "/details", details);
    }

    public Answer confirmDetails() {
        return call("POST", "/details/confirmation", null);
    }

    public Answer askForTheCodeAgain() {
        return call("POST", "/mobile-code", null);
    }

    public String textedCode(int nth) {
        return service.topics().text(id(), nth).code();
    }

    public Answer enterCode(String code) {
        return call("POST", "/mobile-code/verification", Map.of("code", code));
    }

    public Answer createPassword(String password) {
        return call("POST", "/password", Map.of("password", password));
    }

    public Answer askForTheEmailAgain() {
        return call("POST", "/email-confirmation", null);
    }

    public Answer changeEmail(String email) {
        return call("PUT", "/email", Map.of("email", email));
    }

    public String emailedToken(int nth) {
        var url = service.topics().email(id(), nth).url();
        return url.substring(url.indexOf('#') + 1);
    }

    public Answer followEmail(String token, String password) {
        return post("/api/email-confirmations", Map.of("token", token, "password", password));
    }

    public Answer acceptTerms(String version) {
        return call("POST", "/terms-acceptance", Map.of("version", version));
    }

    /** Asks the practice for a new link, with the link. */
    public Answer askForANewLink() {
        return post("/api/new-link-requests", Map.of("link", link().token().text()));
    }

    /** The same, with the access token. */
    public Answer askForANewLinkHere() {
        return call("POST", "/new-link-request", null);
    }

    public Patient atConfirmDetails() {
        well(open());
        well(enterDetails());
        return this;
    }

    public Patient atMobileCode() {
        well(atConfirmDetails().confirmDetails());
        return this;
    }

    public Patient atPassword() {
        well(atMobileCode().enterCode(textedCode(1)));
        return this;
    }

    public Patient atEmailConfirmation() {
        well(atPassword().createPassword(PASSWORD));
        return this;
    }

    public Patient atTerms() {
        atEmailConfirmation();
        return using(well(followEmail(emailedToken(1), PASSWORD)).text("/accessToken"));
    }

    public Patient registered() {
        var terms = atTerms().see().text("/terms/version");
        well(acceptTerms(terms));
        return this;
    }

    private static Answer well(Answer answer) {
        if (answer.status() >= 300) {
            throw new AssertionError("unexpected " + answer.status() + " " + answer.body());
        }
        return answer;
    }
}
