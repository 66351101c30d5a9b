package org.openwide.gateway.adapter.web;

import java.util.List;
import java.util.Map;
import org.openwide.gateway.domain.Command;
import org.openwide.gateway.domain.JourneyPage;
import org.openwide.gateway.domain.Registration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Shows all answers once more, to be changed or confirmed. */
@Component
class CheckPage implements StepPage {

    private final Words words;

    CheckPage(Words words) {
        this.words = words;
    }

    @Override
    public JourneyPage page() {
        return JourneyPage.CHECK;
    }

    @Override
    public Mono<Map<String, Object>> content(PageRequest request, Registration registration, Form typed) {
        var details = registration.details();
        var name = details.givenName().orElse("") + " " + details.familyName().orElse("");
        var born = details.dateOfBirth()
                .map(date -> words.date(request.language(), date))
                .orElse("");
        return Mono.just(Map.of(
                "answers",
                List.of(
                        row(JourneyPage.NAME, name),
                        row(JourneyPage.DATE_OF_BIRTH, born),
                        row(JourneyPage.EMAIL, details.email().orElse("")),
                        row(
                                JourneyPage.MOBILE,
                                details.mobile().map(WrittenPhone::of).orElse("")))));
    }

    private static Map<String, String> row(JourneyPage question, String answer) {
        return Map.of("question", question.word(), "path", question.path(), "answer", answer);
    }

    @Override
    public Command command(Form form) {
        return new Command.ConfirmDetails();
    }
}
