package org.openwide.notification.adapter.mongo;

import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;
import org.openwide.notification.domain.BudgetDecision.Act;
import org.openwide.notification.domain.BudgetDecision.Entry;
import org.openwide.notification.domain.BudgetName;
import org.openwide.notification.domain.BudgetRule;

/** What was decided about one budget, and each decision about it. */
final class RuleDocument {

    static final String NAME = "rule";
    static final String NOW = "now";
    static final String AUDIT = "audit";
    static final String AT = "at";

    private static final String UNTIL = "until";

    private RuleDocument() {}

    static String id(BudgetName name) {
        return NAME + "/" + name;
    }

    static Document write(BudgetRule rule) {
        Document written = new Document();
        BudgetRule.Raised raised = rule.raised();
        if (raised != null) {
            written.append(
                    "raised",
                    new Document("limit", new Decimal128(raised.limit()))
                            .append(UNTIL, Date.from(raised.until()))
                            .append("note", raised.note()));
        }
        BudgetRule.Stop stop = rule.stop();
        if (stop != null) {
            written.append(
                    "stop", new Document("since", Date.from(stop.since())).append(UNTIL, Date.from(stop.until())));
        }
        Instant lifted = rule.lifted();
        return lifted == null ? written : written.append("lifted", Date.from(lifted));
    }

    static BudgetRule read(BudgetName name, Document written) {
        return new BudgetRule(
                name,
                Optional.ofNullable(written.get("raised", Document.class))
                        .map(RuleDocument::raised)
                        .orElse(null),
                Optional.ofNullable(written.get("stop", Document.class))
                        .map(stop -> new BudgetRule.Stop(at(stop, "since"), at(stop, UNTIL)))
                        .orElse(null),
                Optional.ofNullable(written.getDate("lifted"))
                        .map(Date::toInstant)
                        .orElse(null));
    }

    private static BudgetRule.Raised raised(Document raised) {
        return new BudgetRule.Raised(
                raised.get("limit", Decimal128.class).bigDecimalValue(), at(raised, UNTIL), raised.getString("note"));
    }

    static Document write(Entry entry) {
        @Nullable String note = entry.note();
        return new Document("by", entry.by())
                .append(AT, Date.from(entry.at()))
                .append("act", entry.act().name().toLowerCase(Locale.ROOT))
                .append("before", write(entry.before()))
                .append("after", write(entry.after()))
                .append("note", note);
    }

    static Entry readEntry(BudgetName name, Document entry) {
        return new Entry(
                entry.getString("by"),
                at(entry, AT),
                Act.valueOf(entry.getString("act").toUpperCase(Locale.ROOT)),
                read(name, entry.get("before", Document.class)),
                read(name, entry.get("after", Document.class)),
                entry.getString("note"));
    }

    private static Instant at(Document document, String field) {
        return document.getDate(field).toInstant();
    }
}
