package org.openwide.notification.adapter.mongo;

import java.math.BigDecimal;
import org.openwide.event.Event;
import org.openwide.event.EventIds;
import org.openwide.event.notification.Share;
import org.openwide.event.notification.SmsBudgetReached;
import org.openwide.event.outbox.OutboxEntry;
import org.openwide.notification.domain.Budget;
import org.openwide.notification.domain.BudgetName;
import org.openwide.notification.domain.BudgetReached;

/** Puts into the words of the contract that a budget is used. */
final class OutgoingBudgetEvents {

    private final EventIds ids;

    OutgoingBudgetEvents(EventIds ids) {
        this.ids = ids;
    }

    OutboxEntry entry(BudgetReached reached, long sequence) {
        var trace =
                new Event.Trace(reached.cause().correlationId(), reached.cause().traceparent());
        return OutboxEntry.of(Event.of(ids.next(), reached.at(), sequence, trace, data(reached)));
    }

    private static SmsBudgetReached data(BudgetReached reached) {
        Budget budget = reached.budget();
        BudgetName name = budget.name();
        return new SmsBudgetReached(
                name.kind().word(),
                name.key(),
                practice(name),
                budget.period(),
                name.unit(),
                plain(reached.limit()),
                plain(reached.used()),
                Share.valueOf(reached.share().name()),
                reached.at());
    }

    private static String practice(BudgetName name) {
        return switch (name.kind()) {
            case PRACTICE_DAY, PRACTICE_MONTH -> name.key();
            case SPENDING_DAY, NUMBER_DAY, PREFIX_HOUR, PREFIX_DAY, PREFIX_CONVERSION -> "";
        };
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
