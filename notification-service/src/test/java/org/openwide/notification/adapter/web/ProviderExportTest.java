package org.openwide.notification.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.openwide.notification.domain.Fixtures.EUR;
import static org.openwide.notification.domain.Fixtures.euros;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openwide.notification.domain.Money;
import org.openwide.notification.domain.ProviderRow;

class ProviderExportTest {

    private static final String NUMBER = "447700900123";

    @Test
    void vonagesReportIsRead() {
        String report = """
                account_id,message_id,client_ref,direction,from,to,message_body,network,country,date_received,status,currency,total_price
                abcd,0C0000001,0197a1b2,outbound,Openwide,447700900123,"Riverside, ""402915""\nis your code",23410,GB,2026-11-22 10:00:00,delivered,EUR,0.04120000
                """;

        assertThat(read(report)).containsExactly(new ProviderRow("0C0000001", euros("0.04120000")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "message_id,price",
                "Message ID:,Price",
                "MESSAGE-ID,PRICE",
                "\uFEFFmessageId,\"Price\"",
                " message_id , Total Price "
            })
    void namesOfColumnsAreReadWhateverTheirCaseAndPunctuation(String header) {
        assertThat(read(header + "\nm-1,0.1\n")).containsExactly(new ProviderRow("m-1", euros("0.1")));
    }

    @Test
    void aTotalOutweighsAPrice() {
        assertThat(read("message_id,price,total_price\nm-1,0.1,0.2\n"))
                .containsExactly(new ProviderRow("m-1", euros("0.2")));
    }

    @Test
    void aRowMayNameItsCurrency() {
        assertThat(read("message_id,price,currency\nm-1,0.1,usd\nm-2,0.1,\n"))
                .containsExactly(
                        new ProviderRow("m-1", new Money(new BigDecimal("0.1"), Currency.getInstance("USD"))),
                        new ProviderRow("m-2", euros("0.1")));
    }

    @Test
    void whatHasNoPriceCostsNothing() {
        assertThat(read("message_id,price\nm-1,\nm-2\n"))
                .containsExactly(new ProviderRow("m-1", euros("0")), new ProviderRow("m-2", euros("0")));
    }

    @Test
    void textsToUsAreNotOurs() {
        assertThat(read("message_id,price,direction\nm-1,0.1,Inbound\nm-2,0.1,outbound\n"))
                .extracting(ProviderRow::messageId)
                .containsExactly("m-2");
    }

    @Test
    void aHeaderAloneIsAnExportOfNothing() {
        assertThat(read("message_id,price\r\n\r\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|required",
                "price,to\\n0.1,447700900123|required",
                "message_id,to\\nm-1,447700900123|required",
                "message_id,price\\n,0.1|wrong-type",
                "message_id,price\\nm-1,447700900123x|wrong-type",
                "message_id,price\\nm-1,-0.1|wrong-type",
                "message_id,price\\nm-1,1e999999999|wrong-type",
                "message_id,price\\nm-1,'0,04'|wrong-type",
                "message_id,price,currency\\nm-1,0.1,447700900123|wrong-type",
                "message_id,price\\n\"m-1\"447700900123,0.1|wrong-type",
                "message_id,price\\n\"m-1,447700900123|wrong-type"
            })
    void whatCannotBeReadIsRefusedWithoutRepeatingIt(String export, String code) {
        InvalidField refused = catchThrowableOfType(
                InvalidField.class, () -> read(export.replace("\\n", "\n").replace("'0,04'", "\"0,04\"")));

        assertThat(refused.field().field()).isEqualTo("body");
        assertThat(refused.field().code()).isEqualTo(code);
        assertThat(refused.field().message() + refused.getMessage()).doesNotContain(NUMBER);
        assertThat(refused).hasNoCause();
    }

    @Test
    void aRefusalSaysWhichRow() {
        InvalidField refused =
                catchThrowableOfType(InvalidField.class, () -> read("message_id,price\nm-1,0.1\nm-2,free\n"));

        assertThat(refused.field().message()).startsWith("Row 3 ");
    }

    private static List<ProviderRow> read(String table) {
        return ProviderExport.read(table, EUR);
    }
}
