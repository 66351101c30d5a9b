package org.openwide.stories.compose;

import java.util.List;
import java.util.regex.Pattern;

/** The tables of settings in docs/operations.md, one per service under a heading with its name. */
final class SettingsTable {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Z0-9_]+)` \\| (.+?) \\| (.+?) \\|$");

    private final String page;

    SettingsTable(String page) {
        this.page = page;
    }

    /**
     * A row.
     *
     * @param variable the name of the environment variable
     * @param byDefault its default as it stands in the cell, {@code `30s`}, {@code none} or {@code **required**}
     */
    record Row(String variable, String byDefault, String meaning) {}

    List<Row> of(String service) {
        var start = page.indexOf("\n### " + service + "\n");
        var end = start < 0 ? -1 : page.indexOf("\n#", start + 5);
        if (end < 0) {
            return List.of();
        }
        return ROW.matcher(page.substring(start, end))
                .results()
                .map(row -> new Row(row.group(1), row.group(2), row.group(3)))
                .toList();
    }
}
