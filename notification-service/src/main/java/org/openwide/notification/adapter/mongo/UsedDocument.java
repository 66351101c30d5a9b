package org.openwide.notification.adapter.mongo;

import java.math.BigDecimal;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.openwide.event.outbox.OutboxEntry;
import org.openwide.notification.application.Budgets.Used;
import org.openwide.notification.domain.Budget;
import org.openwide.notification.domain.BudgetName;
import org.openwide.notification.domain.Share;

/** What is used of one budget in one period. */
final class UsedDocument {

    static final String BUDGET = "budget";
    static final String TOLD = "told";
    static final String PERIOD = "period";
    static final String END = "end";
    static final String USED = "used";
    static final String SEQUENCE = "sequence";

    private UsedDocument() {}

    static Document begin(Budget budget) {
        return new Document("_id", budget.toString())
                .append(BUDGET, budget.name().toString())
                .append(PERIOD, budget.period())
                .append(END, Date.from(budget.end()))
                .append(USED, new Decimal128(BigDecimal.ZERO))
                .append(SEQUENCE, 0L)
                .append(OutboxEntry.FIELD, List.of());
    }

    static Used read(Document document) {
        BudgetName name = BudgetName.parse(document.getString(BUDGET)).orElseThrow();
        var budget = new Budget(
                name, document.getString(PERIOD), document.getDate(END).toInstant());
        return new Used(budget, decimal(document, USED), readTold(document));
    }

    static String told(Share share) {
        return TOLD + "." + word(share);
    }

    private static Map<Share, BigDecimal> readTold(Document document) {
        Document told = document.get(TOLD, new Document());
        Map<Share, BigDecimal> limits = new EnumMap<>(Share.class);
        for (Share share : Share.values()) {
            if (told.containsKey(word(share))) {
                limits.put(share, decimal(told, word(share)));
            }
        }
        return limits;
    }

    private static BigDecimal decimal(Document document, String field) {
        return document.get(field, Decimal128.class).bigDecimalValue();
    }

    private static String word(Share share) {
        return share.name().toLowerCase(Locale.ROOT);
    }
}
