package org.openwide.stories.pages.load;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Patients of one practice, each at another page; each has a number of their own there. */
record Patients(Practice practice) {

    private static final String PASSWORD = "a calm heron on the estuary";

    /** Some stopped on the way, one is at the end, and one has not begun. */
    List<Visit> atEveryPage() {
        var nobody = new Visitor(practice.stack());
        var beginner = begun(1);
        var checking = answered(2, address());
        return List.of(
                new Visit(nobody, "/start"),
                new Visit(nobody, "/confirm-email"),
                new Visit(beginner, "/register"),
                new Visit(beginner, "/register/name"),
                new Visit(beginner, "/register/date-of-birth"),
                new Visit(beginner, "/register/email"),
                new Visit(checking, "/register/mobile"),
                new Visit(checking, "/register/check"),
                new Visit(waiting(3, address()), "/register/code"),
                new Visit(proven(4, address()), "/register/password"),
                new Visit(emailed(5, address()), "/register/email-sent"),
                new Visit(confirmed(6), "/register/terms"),
                new Visit(registered(7), "/register/done"));
    }

    private static String address() {
        return "load." + UUID.randomUUID() + "@example.org";
    }

    private Visitor begun(int number) {
        var visitor = new Visitor(practice.stack());
        visitor.post("/start", Map.of("link", practice.link(number)));
        return visitor;
    }

    private Visitor answered(int number, String email) {
        var visitor = begun(number);
        visitor.submit("/register/name", Map.of("givenName", "Load", "familyName", "Tester"));
        visitor.submit(
                "/register/date-of-birth",
                Map.of("dateOfBirth-day", "1", "dateOfBirth-month", "2", "dateOfBirth-year", "1950"));
        visitor.submit("/register/email", Map.of("email", email));
        visitor.submit("/register/mobile", Map.of("mobile", practice.mobile(number)));
        return visitor;
    }

    private Visitor waiting(int number, String email) {
        var visitor = answered(number, email);
        visitor.submit("/register/check", Map.of());
        return visitor;
    }

    private Visitor proven(int number, String email) {
        var messages = new Messages(practice.stack());
        var mobile = practice.mobile(number);
        var earlier = messages.codes(mobile);
        var visitor = waiting(number, email);
        visitor.submit("/register/code", Map.of("code", messages.codeAfter(earlier, mobile)));
        return visitor;
    }

    private Visitor emailed(int number, String email) {
        var visitor = proven(number, email);
        visitor.submit("/register/password", Map.of("password", PASSWORD));
        return visitor;
    }

    private Visitor confirmed(int number) {
        var email = address();
        var visitor = emailed(number, email);
        var link = new Messages(practice.stack()).emailLink(email);
        visitor.post("/confirm-email", Map.of("link", link, "password", PASSWORD));
        return visitor;
    }

    private Visitor registered(int number) {
        var visitor = confirmed(number);
        var terms = visitor.page("/register/terms");
        visitor.submit(
                "/register/terms",
                Map.of("version", Visitor.hidden(terms, "version"), "read", Visitor.hidden(terms, "read")));
        return visitor;
    }
}
