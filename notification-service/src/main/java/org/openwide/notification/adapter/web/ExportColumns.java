package org.openwide.notification.adapter.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/** Where in a provider's export which column stands, whatever case and punctuation its name is written with. */
record ExportColumns(int id, int price, int currencyAt, int direction) {

    private static final int NOWHERE = -1;

    static ExportColumns of(CSVRecord header) {
        List<String> names = header.stream()
                .map(name -> name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""))
                .toList();
        return new ExportColumns(
                required(names, "message_id", "messageid", "smsmessageid"),
                required(names, "price", "totalprice", "price"),
                first(names, "currency"),
                first(names, "direction"));
    }

    String messageId(CSVRecord row) {
        return value(row, id);
    }

    String price(CSVRecord row) {
        return value(row, price);
    }

    String currency(CSVRecord row) {
        return value(row, currencyAt);
    }

    /** A text from a patient to us, which is not in our ledger. */
    boolean isIncoming(CSVRecord row) {
        return value(row, direction).equalsIgnoreCase("inbound");
    }

    private static String value(CSVRecord row, int column) {
        return column != NOWHERE && column < row.size() ? row.get(column) : "";
    }

    private static int required(List<String> names, String example, String... known) {
        int column = first(names, known);
        if (column == NOWHERE) {
            throw ProviderExport.unusable("required", "The export has no column like " + example + ".");
        }
        return column;
    }

    private static int first(List<String> names, String... known) {
        return Stream.of(known)
                .map(names::indexOf)
                .filter(column -> column != NOWHERE)
                .findFirst()
                .orElse(NOWHERE);
    }
}
