package org.openwide.notification.adapter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openwide.notification.domain.BudgetDecision;
import org.openwide.notification.domain.BudgetName;
import org.openwide.notification.domain.BudgetRule;

/** Who decided what about budgets, the latest first. */
record BudgetAuditView(List<Entry> entries) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(
            Instant at,
            String by,
            String act,
            String budget,
            String key,
            Rule before,
            Rule after,
            @Nullable String note) {}

    /** Empty where only the settings hold. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Rule(
            @Nullable String limit,
            @Nullable Instant until,
            @Nullable Instant stoppedUntil) {

        static Rule of(BudgetRule rule) {
            BudgetRule.Raised raised = rule.raised();
            BudgetRule.Stop stop = rule.stop();
            return new Rule(
                    raised == null ? null : SmsBudgetsView.plain(raised.limit()),
                    raised == null ? null : raised.until(),
                    stop == null ? null : stop.until());
        }
    }

    static BudgetAuditView of(List<BudgetDecision.Entry> entries) {
        return new BudgetAuditView(entries.stream().map(BudgetAuditView::entry).toList());
    }

    private static Entry entry(BudgetDecision.Entry entry) {
        BudgetName name = entry.after().name();
        return new Entry(
                entry.at(),
                entry.by(),
                entry.act().name().toLowerCase(Locale.ROOT),
                name.kind().word(),
                name.key(),
                Rule.of(entry.before()),
                Rule.of(entry.after()),
                entry.note());
    }
}
