package org.openwide.gateway.adapter.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.openwide.gateway.domain.chart.Bars;
import org.openwide.gateway.domain.chart.Columns;
import org.openwide.gateway.domain.chart.Measure;
import org.openwide.gateway.domain.operations.Registrations;
import org.openwide.gateway.domain.operations.Shown;
import org.openwide.gateway.domain.operations.Texts;

/** What texts cost and what came of them; each currency by itself. */
final class OpsTextsPage {

    private static final Map<String, String> PURPOSES =
            Map.of("mobile-code", "Mobile code", "registration-link", "Registration link");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);

    private OpsTextsPage() {}

    /** One line of a table. */
    record Row(String label, String amount, long texts) {}

    /** What was paid in one currency. */
    record Money(
            String currency,
            String total,
            long texts,
            String perRegistration,
            List<Row> days,
            Columns dayChart,
            List<String> dayLines,
            List<Row> practices,
            Bars practiceChart,
            List<Row> purposes,
            Bars purposeChart) {}

    static Map<String, Object> model(Texts texts, Shown<Registrations> registrations) {
        var completed = reached(registrations, "complete");
        var entered = reached(registrations, "password");
        var codes = texts.sentFor("mobile-code");
        return Map.of(
                "money",
                        texts.currencies().stream()
                                .map(each -> money(texts, each, completed))
                                .toList(),
                "codes", codes,
                "entered", entered.isPresent() ? String.valueOf(entered.getAsInt()) : OpsWords.NOT_KNOWN,
                "completed", completed.isPresent() ? String.valueOf(completed.getAsInt()) : OpsWords.NOT_KNOWN,
                "conversion", entered.isPresent() ? OpsWords.percent(entered.getAsInt(), codes) : OpsWords.NOT_KNOWN);
    }

    private static OptionalInt reached(Shown<Registrations> registrations, String step) {
        return registrations instanceof Shown.It<Registrations>(var found)
                ? OptionalInt.of(found.reached(step))
                : OptionalInt.empty();
    }

    private static Money money(Texts texts, String currency, OptionalInt completed) {
        var total = texts.total(currency);
        var days = texts.byDay(currency);
        var chart = Columns.of(days.entrySet().stream()
                .map(day -> measure(DAY.format(LocalDate.parse(day.getKey())), day.getValue(), currency))
                .toList());
        var practices = dearestFirst(texts.byPractice(currency));
        var purposes = dearestFirst(texts.byPurpose(currency));
        return new Money(
                currency,
                OpsWords.money(total.amount(), currency),
                total.texts(),
                perRegistration(total.amount(), currency, completed),
                rows(days(days), currency),
                chart,
                chart.lines().stream().map(line -> rounded(line.value())).toList(),
                rows(practices, currency),
                bars(practices, currency),
                rows(purposes, currency),
                bars(purposes, currency));
    }

    private static List<Map.Entry<String, Texts.Cost>> dearestFirst(Map<String, Texts.Cost> costs) {
        return costs.entrySet().stream()
                .sorted(Map.Entry.<String, Texts.Cost>comparingByValue(Comparator.comparing(Texts.Cost::amount))
                        .reversed())
                .toList();
    }

    private static String rounded(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static List<Map.Entry<String, Texts.Cost>> days(Map<String, Texts.Cost> byDay) {
        return byDay.entrySet().stream()
                .map(day -> Map.entry(WEEKDAY.format(LocalDate.parse(day.getKey())), day.getValue()))
                .toList();
    }

    private static String perRegistration(BigDecimal total, String currency, OptionalInt completed) {
        return completed.orElse(0) == 0
                ? OpsWords.NOT_KNOWN
                : OpsWords.rounded(
                        total.divide(BigDecimal.valueOf(completed.getAsInt()), 8, RoundingMode.HALF_UP), currency);
    }

    /** All amounts to as many digits as the one that has most, so that they stand below each other. */
    private static List<Row> rows(List<Map.Entry<String, Texts.Cost>> costs, String currency) {
        var digits = costs.stream()
                .mapToInt(cost -> OpsWords.digits(cost.getValue().amount()))
                .max()
                .orElse(0);
        var rows = new ArrayList<Row>();
        for (var cost : costs) {
            if (cost.getValue().texts() > 0) {
                rows.add(new Row(
                        PURPOSES.getOrDefault(cost.getKey(), cost.getKey()),
                        OpsWords.money(cost.getValue().amount(), digits, currency),
                        cost.getValue().texts()));
            }
        }
        return rows;
    }

    private static Bars bars(List<Map.Entry<String, Texts.Cost>> costs, String currency) {
        return Bars.of(costs.stream()
                .limit(10)
                .map(cost -> measure(PURPOSES.getOrDefault(cost.getKey(), cost.getKey()), cost.getValue(), currency))
                .toList());
    }

    private static Measure measure(String label, Texts.Cost cost, String currency) {
        return new Measure(label, Math.max(0, cost.amount().doubleValue()), OpsWords.rounded(cost.amount(), currency));
    }
}
