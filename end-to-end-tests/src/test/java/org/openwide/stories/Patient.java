package org.openwide.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.openwide.stories.Journey.expect;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.openwide.event.Event;
import org.openwide.event.Topic;
import tools.jackson.databind.JsonNode;

/** A patient as stories of other packages need one: what they know, what reaches them, what their practice does. */
public final class Patient {

    public static final String PASSWORD = Person.PASSWORD;

    private final Stack stack;
    private final PracticeApi practice;
    private final Person person;
    private final int textsBefore;
    private String linkId = "";

    private Patient(Stack stack, PracticeApi practice, Person person) {
        this.stack = stack;
        this.practice = practice;
        this.person = person;
        this.textsBefore = stack.inbox().texts(person.mobile()).size();
    }

    public static Patient someone() {
        return someoneAt(Portal.shared());
    }

    public static Patient someoneAt(Portal portal) {
        return new Patient(portal.stack(), portal.stack().practice(), Person.someone());
    }

    /** Of a practice that gave itself a look: its colour, its logo. */
    public static Patient ofPracticeThatLooks(Map<String, String> look) {
        var stack = Stack.shared();
        return new Patient(stack, PracticeApi.ofNew(stack, look), Person.someone());
    }

    public String givenName() {
        return person.givenName();
    }

    public String familyName() {
        return person.familyName();
    }

    public LocalDate dateOfBirth() {
        return LocalDate.parse(person.dateOfBirth());
    }

    public String mobile() {
        return person.mobile();
    }

    public String email() {
        return person.email();
    }

    /** The practice puts the record and issues a link; its address. */
    public String link() {
        assertThat(practice.put(person).status()).isIn(200, 201);
        return newLink();
    }

    /** The practice issues another link, which ends the earlier one; its address. */
    public String newLink() {
        var issued = practice.issueLink(person);
        assertThat(issued.status()).as(issued.body()).isEqualTo(201);
        linkId = issued.text("linkId");
        return issued.text("url");
    }

    public void linkIsWithdrawn() {
        assertThat(practice.withdraw(person, linkId).status()).isEqualTo(204);
    }

    /** The id of the registration that the newest link has. */
    public String registrationId() {
        return linkId;
    }

    /** Registers with this link without any page. */
    public void registersWith(String link) {
        new Journey(stack, person).untilDone(PracticeApi.token(link));
    }

    /** Enters a name that is not in the record, until the link is locked. */
    public void neverMatchesWith(String link) {
        var journey = new Journey(stack, person);
        expect(journey.open(PracticeApi.token(link)), "201 details");
        Answer last;
        do {
            journey.enterDetails(person.named("Somebody", "Else"));
            last = journey.confirmDetails();
        } while (last.status() == 422);
        expect(last, "423 link-locked");
    }

    /** The code in the newest of so many texts. */
    public String code(int texts) {
        return Inbox.codeIn(text(texts));
    }

    /** The newest of so many texts. */
    public JsonNode text(int texts) {
        return stack.inbox().awaitTexts(person.mobile(), textsBefore + texts).getLast();
    }

    public int texts() {
        return stack.inbox().texts(person.mobile()).size() - textsBefore;
    }

    /** The address in the only email that went to this address. */
    public String emailLink(String address) {
        return address(mail(address));
    }

    public JsonNode mail(String address) {
        return stack.inbox().awaitEmails(address, 1).getLast();
    }

    public int mails(String address) {
        return stack.inbox().emails(address).size();
    }

    private String address(JsonNode email) {
        return stack.ready().text("gateway") + "/confirm-email#" + Inbox.linkTokenIn(email);
    }

    /** Waits until the record says that this patient is registered, with this address. */
    public void isRegisteredWith(String email) {
        var record = new Effects(stack).awaitRegistered(person);
        assertThat(record.text("email")).isEqualTo(email);
    }

    /** Waits until the record says that this patient is registered: by one text, one charge, one update, and every event once. */
    public void isRegisteredOnce() {
        new Effects(stack).assertOnceFor(person, linkId);
    }

    /** Waits until the practice hears that this patient asks for a new link. */
    public void isHeardAskingForALink() {
        await().atMost(Duration.ofSeconds(20)).until(() -> !askings().isEmpty());
    }

    private List<Event<?>> askings() {
        return stack.topics().events(Topic.REGISTRATIONS, linkId).stream()
                .filter(event -> event.type().equals("openwide.registration.NewLinkRequested.v1"))
                .toList();
    }
}
