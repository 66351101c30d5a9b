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
    private static final String NUMBER = "[0-9]{1,8}(\\.[0-9]{1,8})?";

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
        BigDecimal limit = text == null || !text.matches(NUMBER) ? null : new BigDecimal(text);
        if (text != null && (limit == null || !isPossible(limit, kind))) {
            wrong("limit", "wrong-type", "This must be a number of texts or percent, or an amount such as \"80.00\".");
        }
        return limit;
    }

    private static boolean isPossible(BigDecimal limit, BudgetKind kind) {
        BigDecimal highest = kind == BudgetKind.PREFIX_CONVERSION ? HUNDRED : HIGHEST;
        boolean whole = limit.stripTrailingZeros().scale() <= 0;
        return limit.compareTo(highest) <= 0 && (whole || kind == BudgetKind.SPENDING_DAY);
    }

    private @Nullable Instant until() {
        String text = text("until");
        if (text == null) {
            return null;
        }
        try {
            Instant until = OffsetDateTime.parse(text).toInstant();
            if (!until.isAfter(now) || until.isAfter(now.plus(LONGEST))) {
                wrong("until", "wrong-type", "This must be in the future, by 366 days at most.");
            }
            return until;
        } catch (DateTimeException _) {
            wrong("until", "not-a-date", "This must be a time like 2026-11-22T09:30:00Z.");
            return null;
        }
    }

    private @Nullable String note() {
        String text = text("note");
        if (text == null) {
            return null;
        }
        String note = text.strip();
        if (note.codePoints().anyMatch(Character::isISOControl)) {
            wrong("note", "not-text", "This must be text in one line.");
        }
        if (note.length() > NOTE) {
            wrong("note", "too-long", "This may have at most 200 characters.");
        }
        return note;
    }

    /** Null, and said to be wrong, when there is none. */
    private @Nullable String text(String field) {
        JsonNode value = json.path(field);
        boolean number = field.equals("limit") && value.isNumber();
        if (value.isMissingNode()
                || value.isNull()
                || value.isString() && value.asString().isBlank()) {
            wrong(field, "required", "This is required.");
            return null;
        }
        if (!value.isString() && !number) {
            wrong(field, "wrong-type", "This must be text.");
            return null;
        }
        return number ? value.decimalValue().toPlainString() : value.asString();
    }

    private void wrong(String field, String code, String message) {
        problems.add(new FieldProblem(field, code, message));
    }
}
