package org.openwide.notification.adapter.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openwide.notification.adapter.web.Problem.FieldProblem;
import org.openwide.notification.domain.BudgetKind;
import org.openwide.notification.domain.BudgetName;
import org.openwide.notification.domain.BudgetRule;
import tools.jackson.databind.JsonNode;

/** What an operator sends to give a budget another limit; says of each field what is wrong with it. */
final class BudgetForm {

    private static final Set<String> FIELDS = Set.of("limit", "until", "note");
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(10_000_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int NOTE = 200;
    private static final int DECIMALS = 8;

    private final JsonNode json;
    private final Instant now;
    private final List<FieldProblem> problems = new ArrayList<>();

    private BudgetForm(JsonNode json, Instant now) {
        this.json = json;
        this.now = now;
    }

    /** @throws InvalidBudget with all that is wrong */
    static BudgetRule.Raised read(JsonNode json, BudgetName name, Instant now) {
        return new BudgetForm(json, now).read(name.kind());
    }

    private BudgetRule.Raised read(BudgetKind kind) {
        json.propertyNames().stream()
                .filter(field -> !FIELDS.contains(field))
                .forEach(field -> wrong(field, "unknown-field", "There is no such field."));
        BigDecimal limit = limit(kind);
        Instant until = until();
        String note = note();
        if (limit == null || until == null || note == null || !problems.isEmpty()) {
            throw new InvalidBudget(problems);
        }
        return new BudgetRule.Raised(limit, until, note);
    }

    private @Nullable BigDecimal limit(BudgetKind kind) {
        String text = text("limit");
        if (text == null) {
            return null;
        }
        if (text.matches("[0-9]{1,8}(\\.[0-9]{1," + DECIMALS + "})?")) {
            BigDecimal limit = new BigDecimal(text);
            boolean whole = limit.stripTrailingZeros().scale() <= 0;
            if (limit.compareTo(highest(kind)) <= 0 && (whole || kind == BudgetKind.SPENDING_DAY)) {
                return limit;
            }
        }
        return wrong(
                "limit", "wrong-type", "This must be a number of texts or percent, or an amount such as \"80.00\".");
    }

    private static BigDecimal highest(BudgetKind kind) {
        return kind == BudgetKind.PREFIX_CONVERSION ? HUNDRED : HIGHEST;
    }

    private @Nullable Instant until() {
        String text = text("until");
        if (text == null) {
            return null;
        }
        try {
            Instant until = OffsetDateTime.parse(text).toInstant();
            return until.isAfter(now) && !until.isAfter(now.plus(LONGEST))
                    ? until
                    : wrong("until", "wrong-type", "This must be in the future, by 366 days at most.");
        } catch (DateTimeException _) {
            return wrong("until", "not-a-date", "This must be a time like 2026-11-22T09:30:00Z.");
        }
    }

    private @Nullable String note() {
        String text = text("note");
        if (text == null) {
            return null;
        }
        String note = text.strip();
        if (note.codePoints().anyMatch(Character::isISOControl)) {
            return wrong("note", "not-text", "This must be text in one line.");
        }
        return note.length() <= NOTE ? note : wrong("note", "too-long", "This may have at most 200 characters.");
    }

    /** Null, and said to be wrong, when there is none. */
    private @Nullable String text(String field) {
        JsonNode value = json.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return wrong(field, "required", "This is required.");
        }
        if (!value.isString() && !(field.equals("limit") && value.isNumber())) {
            return wrong(field, "wrong-type", "This must be text.");
        }
        String text = value.isNumber() ? value.decimalValue().toPlainString() : value.asString();
        return text.isBlank() ? wrong(field, "required", "This is required.") : text;
    }

    private <T> @Nullable T wrong(String field, String code, String message) {
        problems.add(new FieldProblem(field, code, message));
        return null;
    }
}
