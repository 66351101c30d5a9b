package org.openwide.notification.adapter.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.openwide.notification.application.RefusedReceipt;
import org.springframework.util.LinkedMultiValueMap;

class ReceiptFieldsTest {

    private static final String FORGED_LINE = "x\r\nALERT all is well";

    @Test
    void aFieldThatComesTwiceIsRefusedAndNotNamed() {
        var form = new LinkedMultiValueMap<String, String>();
        form.put(FORGED_LINE, List.of("1", "2"));

        assertBodyRefused(() -> ReceiptFields.ofForm(form));
    }

    @Test
    void aFieldOfSeveralValuesIsRefusedAndNotNamed() {
        assertBodyRefused(() -> ReceiptFields.ofJson("{\"x\\r\\nALERT all is well\":[1,2]}"));
    }

    @Test
    void whatIsNoObjectIsRefused() {
        assertBodyRefused(() -> ReceiptFields.ofJson("[1,2]"));
    }

    private static void assertBodyRefused(ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        RefusedReceipt.class,
                        refused -> assertThat(refused.field()).hasValue("body"))
                .hasMessageNotContaining("ALERT")
                .hasMessageNotContaining("\n");
    }
}
