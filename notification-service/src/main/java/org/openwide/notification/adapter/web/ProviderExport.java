package org.openwide.notification.adapter.web;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.openwide.notification.domain.Money;
import org.openwide.notification.domain.ProviderRow;

/**
 * The provider's export, a table whose columns are known by their names. Only ids and prices are read out of it: what
 * else a row says (the number that was texted, the text itself) is neither kept nor repeated, in no message either.
 */
final class ProviderExport {

    private static final Pattern PRICE = Pattern.compile("\\d{1,12}(\\.\\d{1,20})?");
    private static final int LONGEST_ID = 100;
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).setTrim(true).get();

    private final ExportColumns columns;
    private final Currency ours;

    private ProviderExport(ExportColumns columns, Currency ours) {
        this.columns = columns;
        this.ours = ours;
    }

    /** @param ours the account's currency, which holds where a row names none */
    static List<ProviderRow> read(String table, Currency ours) {
        String text = table.startsWith("\uFEFF") ? table.substring(1) : table;
        try (var records = CSVParser.parse(new StringReader(text), FORMAT)) {
            var rows = records.iterator();
            if (!rows.hasNext()) {
                throw unusable("required", "Send the provider's export, with its header.");
            }
            var export = new ProviderExport(ExportColumns.of(rows.next()), ours);
            List<ProviderRow> read = new ArrayList<>();
            rows.forEachRemaining(row -> export.addTo(read, row));
            return read;
        } catch (IOException | UncheckedIOException _) {
            throw unusable("wrong-type", "This is not a table with commas and quotes (RFC 4180).");
        }
    }

    private void addTo(List<ProviderRow> read, CSVRecord row) {
        if (!columns.isIncoming(row)) {
            read.add(new ProviderRow(messageId(row), new Money(amount(row), currency(row))));
        }
    }

    private String messageId(CSVRecord row) {
        String id = columns.messageId(row);
        if (id.isEmpty() || id.length() > LONGEST_ID) {
            throw unusable("wrong-type", "Row " + row.getRecordNumber() + " has no usable message id.");
        }
        return id;
    }

    /** What was not charged may have no price. */
    private BigDecimal amount(CSVRecord row) {
        String price = columns.price(row);
        if (price.isEmpty()) {
            return BigDecimal.ZERO;
        }
        if (!PRICE.matcher(price).matches()) {
            throw unusable("wrong-type", "Row " + row.getRecordNumber() + " has a price that is no amount.");
        }
        return new BigDecimal(price);
    }

    private Currency currency(CSVRecord row) {
        String code = columns.currency(row);
        try {
            return code.isEmpty() ? ours : Currency.getInstance(code.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            throw unusable("wrong-type", "Row " + row.getRecordNumber() + " has a currency that is none.");
        }
    }

    static InvalidField unusable(String code, String message) {
        return new InvalidField("body", code, message);
    }
}
