package org.openwide.gateway.adapter.web;

import java.util.List;
import org.openwide.gateway.domain.JourneyPage;
import org.openwide.gateway.domain.LaterReason;
import org.openwide.gateway.domain.PageLanguage;
import org.openwide.gateway.domain.Refusal;
import org.springframework.stereotype.Component;

/** Says in words what a refusal means for the page that the patient is on; none where it is no matter of that page. */
@Component
class PageErrors {

    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;

    private final Words words;

    PageErrors(Words words) {
        this.words = words;
    }

    static int status(Refusal refusal) {
        return switch (refusal) {
            case Refusal.Later _ -> TOO_MANY;
            case Refusal.Away _ -> UNAVAILABLE;
            case Refusal.NumberReplaced _ -> CONFLICT;
            case Refusal.Stopped _,
                    Refusal.OutOfOrder _,
                    Refusal.Invalid _,
                    Refusal.NotMatched _,
                    Refusal.CodeIncorrect _,
                    Refusal.CodeExpired _,
                    Refusal.PasswordUnacceptable _,
                    Refusal.PasswordIncorrect _,
                    Refusal.TermsOutdated _ -> UNPROCESSABLE;
        };
    }

    List<PageError> of(Refusal refusal, String page, PageLanguage language) {
        return switch (refusal) {
            case Refusal.Invalid(var errors) ->
                errors.stream()
                        .map(error -> PageError.at(error.field(), invalid(language, error.field(), error.code())))
                        .toList();
            case Refusal.NotMatched(var left) -> tries("answers", "error.details-not-matched", left, language);
            case Refusal.CodeIncorrect(var left) -> tries("code", "error.code-incorrect", left, language);
            case Refusal.PasswordIncorrect(var left, var _) ->
                tries("password", "error.password-incorrect", left, language);
            case Refusal.CodeExpired _ -> List.of(PageError.at("code", words.text(language, "error.code-expired")));
            case Refusal.PasswordUnacceptable(var reasons) ->
                reasons.stream()
                        .filter(reason -> !reason.equals("guessable") || !reasons.contains("common"))
                        .map(reason -> PageError.at("password", invalid(language, "password", reason)))
                        .toList();
            case Refusal.Later later -> List.of(later(later, page, language));
            case Refusal.NumberReplaced _ ->
                List.of(PageError.at("send-again", words.text(language, "error.number-replaced")));
            case Refusal.TermsOutdated _ ->
                List.of(PageError.at("terms", words.text(language, "error.terms-outdated")));
            case Refusal.Away _ -> List.of(PageError.at("go-on", words.text(language, "problem.unavailable.text")));
            case Refusal.Stopped _, Refusal.OutOfOrder _ -> List.of();
        };
    }

    private String invalid(PageLanguage language, String field, String code) {
        return words.textOr(language, "error." + field + "." + code, "error." + known(code));
    }

    private static String known(String code) {
        return code.equals("required") || code.equals("too-long") ? code : "not-text";
    }

    private List<PageError> tries(String field, String key, int left, PageLanguage language) {
        return List.of(PageError.at(field, words.text(language, key, left)));
    }

    private PageError later(Refusal.Later later, String page, PageLanguage language) {
        var wait = words.wait(language, later.delay());
        var text = words.text(language, "error." + later.reason().code(), wait);
        return PageError.at(anchor(later.reason(), page), text);
    }

    private static String anchor(LaterReason reason, String page) {
        if (page.equals(JourneyPage.CHECK.word())) {
            return "answers";
        }
        return reason.code().startsWith("email") && page.equals(JourneyPage.EMAIL.word()) ? "email" : "send-again";
    }
}
