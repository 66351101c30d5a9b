package org.openwide.notification.adapter.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.openwide.notification.adapter.web.SmsChargesView.Charge;

/** Charges as a table (RFC 4180) that a spreadsheet shows and does not run. */
final class SmsChargesCsv {

    /** What a spreadsheet takes for the beginning of a formula, or skips on the way to one. */
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "chargedAt",
                    "purpose",
                    "stage",
                    "parts",
                    "amount",
                    "currency",
                    "network",
                    "country",
                    "patientId",
                    "registrationId",
                    "notificationId",
                    "chargeId")
            .get();

    private SmsChargesCsv() {}

    static String of(List<Charge> charges) {
        var table = new StringBuilder();
        try (var printer = new CSVPrinter(table, FORMAT)) {
            for (Charge charge : charges) {
                printer.printRecord(columns(charge).map(SmsChargesCsv::plain).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table.toString();
    }

    private static Stream<@Nullable Object> columns(Charge charge) {
        return Stream.of(
                charge.chargedAt(),
                charge.purpose(),
                charge.stage(),
                charge.parts(),
                charge.price().amount(),
                charge.price().currency(),
                charge.network(),
                charge.country(),
                charge.patientId(),
                charge.registrationId(),
                charge.notificationId(),
                charge.chargeId());
    }

    static String plain(@Nullable Object value) {
        String text = Objects.toString(value, "");
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
