package org.openwide.notification.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openwide.notification.adapter.web.SmsChargesView.Charge;
import org.openwide.notification.adapter.web.SmsChargesView.Price;

class SmsChargesCsvTest {

    private static final UUID ID = UUID.fromString("0197a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b");

    @Test
    void aChargeIsALineAndMoneyIsWrittenOut() {
        assertThat(SmsChargesCsv.of(List.of(charge("p-1", "0.00000001"))))
                .isEqualTo("chargedAt,purpose,stage,parts,amount,currency,network,country,patientId,registrationId,"
                        + "notificationId,chargeId\r\n"
                        + "2026-11-22T10:00:00Z,mobile-code,accepted,1,0.00000001,EUR,,GB,p-1,," + ID + ",m-1\r\n");
    }

    @Test
    void withoutChargesThereIsTheHeader() {
        assertThat(SmsChargesCsv.of(List.of())).startsWith("chargedAt,").endsWith("chargeId\r\n");
    }

    @Test
    void whatWouldBreakTheTableIsQuoted() {
        assertThat(SmsChargesCsv.of(List.of(charge("a,\"b\"", "0.1")))).contains(",\"a,\"\"b\"\"\",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "=", "=1\n2"})
    void whatASpreadsheetWouldRunIsShownInstead(String value) {
        assertThat(SmsChargesCsv.plain(value)).isEqualTo("'" + value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "p-1", "a=b", "0.04120000", "'=1"})
    void everythingElseStaysAsItIs(String value) {
        assertThat(SmsChargesCsv.plain(value)).isEqualTo(value);
    }

    @Test
    void anIdOfAPatientIsNoFormula() {
        assertThat(SmsChargesCsv.of(List.of(charge("=HYPERLINK(\"http://x\")", "0.1"))))
                .contains(",\"'=HYPERLINK(\"\"http://x\"\")\",");
    }

    private static Charge charge(String patientId, String amount) {
        return new Charge(
                "m-1",
                ID,
                patientId,
                null,
                "mobile-code",
                1,
                new Price(amount, "EUR"),
                null,
                "GB",
                "accepted",
                Instant.parse("2026-11-22T10:00:00Z"));
    }
}
