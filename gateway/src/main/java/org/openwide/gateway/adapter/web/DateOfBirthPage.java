package org.openwide.gateway.adapter.web;

import java.util.Map;
import org.openwide.gateway.domain.Command;
import org.openwide.gateway.domain.JourneyPage;
import org.openwide.gateway.domain.Registration;
import org.openwide.gateway.domain.Step;
import org.openwide.gateway.domain.TypedDate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Asks for the date of birth, in three fields. */
@Component
class DateOfBirthPage implements StepPage {

    private static final String FIELD = "dateOfBirth";
    private static final String DAY = FIELD + "-day";
    private static final String MONTH = FIELD + "-month";
    private static final String YEAR = FIELD + "-year";

    @Override
    public JourneyPage page() {
        return JourneyPage.DATE_OF_BIRTH;
    }

    @Override
    public Mono<Map<String, Object>> content(PageRequest request, Registration registration, Form typed) {
        var before = registration.details().dateOfBirth().map(TypedDate::of).orElseGet(() -> new TypedDate("", "", ""));
        return Mono.just(Map.of(
                "day", typed.textOr(DAY, before.day()),
                "month", typed.textOr(MONTH, before.month()),
                "year", typed.textOr(YEAR, before.year()),
                "changing", registration.step() != Step.DETAILS));
    }

    @Override
    public Command command(Form form) {
        var date = new TypedDate(form.text(DAY), form.text(MONTH), form.text(YEAR));
        return new Command.EnterDetails(Map.of(FIELD, date.iso()));
    }
}
