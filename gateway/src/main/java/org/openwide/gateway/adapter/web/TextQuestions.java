package org.openwide.gateway.adapter.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openwide.gateway.domain.Command;
import org.openwide.gateway.domain.EnteredDetails;
import org.openwide.gateway.domain.JourneyPage;
import org.openwide.gateway.domain.Registration;
import org.openwide.gateway.domain.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** The questions that are answered with a line of text. */
@Configuration(proxyBeanMethods = false)
class TextQuestions {

    @Bean
    StepPage name() {
        return new Question(JourneyPage.NAME, List.of("givenName", "familyName"));
    }

    @Bean
    StepPage mobile() {
        return new Question(JourneyPage.MOBILE, List.of("mobile"));
    }

    @Bean
    StepPage email() {
        return new EmailQuestion(new Question(JourneyPage.EMAIL, List.of("email")));
    }

    private record Question(JourneyPage page, List<String> fields) implements StepPage {

        @Override
        public Mono<Map<String, Object>> content(PageRequest request, Registration registration, Form typed) {
            var content = new HashMap<String, Object>();
            fields.forEach(field -> content.put(
                    field,
                    typed.textOr(field, before(field, registration.details()).orElse(""))));
            content.put("changing", registration.step() != Step.DETAILS);
            return Mono.just(content);
        }

        @Override
        public Command command(Form form) {
            var details = new LinkedHashMap<String, String>();
            fields.forEach(field -> details.put(field, form.text(field)));
            return new Command.EnterDetails(details);
        }

        private static Optional<String> before(String field, EnteredDetails details) {
            return switch (field) {
                case "givenName" -> details.givenName();
                case "familyName" -> details.familyName();
                case "email" -> details.email();
                case "mobile" -> details.mobile().map(WrittenPhone::of);
                default -> throw new IllegalArgumentException("No question asks for this");
            };
        }
    }

    /** The same question asks again for the address of the link when that was mistaken. */
    private record EmailQuestion(StepPage question) implements StepPage {

        private static final String SENT = "sent";

        @Override
        public JourneyPage page() {
            return question.page();
        }

        @Override
        public Mono<Map<String, Object>> content(PageRequest request, Registration registration, Form typed) {
            return question.content(request, registration, typed).map(content -> {
                content.put(SENT, registration.step() == Step.EMAIL_CONFIRMATION);
                return content;
            });
        }

        @Override
        public Command command(Form form) {
            return form.text(SENT).isEmpty() ? question.command(form) : new Command.ChangeEmail(form.text("email"));
        }
    }
}
