package org.openwide.notification.adapter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openwide.notification.application.ListBudgets;
import org.openwide.notification.domain.BudgetName;
import org.openwide.notification.domain.BudgetRule;

/** Budgets as operators see them: amounts and counts as decimal strings. */
record SmsBudgetsView(List<Line> budgets, List<Stopped> stoppedPrefixes) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            String budget,
            String key,
            String period,
            String unit,
            String limit,
            String used,
            @Nullable String share,
            @Nullable Raised raised) {}

    record Raised(String limit, Instant until, String note) {

        static @Nullable Raised of(BudgetRule.@Nullable Raised raised) {
            return raised == null ? null : new Raised(plain(raised.limit()), raised.until(), raised.note());
        }
    }

    record Stopped(String prefix, Instant since, Instant until) {}

    static SmsBudgetsView of(ListBudgets.Overview overview) {
        return new SmsBudgetsView(
                overview.budgets().stream().map(SmsBudgetsView::line).toList(),
                overview.stopped().stream()
                        .map(one -> new Stopped(
                                one.prefix(), one.stop().since(), one.stop().until()))
                        .toList());
    }

    private static Line line(ListBudgets.Line line) {
        BudgetName name = line.budget().name();
        return new Line(
                name.kind().word(),
                name.key(),
                line.budget().period(),
                name.unit(),
                plain(line.limit()),
                plain(line.used()),
                line.share().map(share -> share.name().toLowerCase(Locale.ROOT)).orElse(null),
                Raised.of(line.raised().orElse(null)));
    }

    static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
