package org.openwide.registration.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.event.field.FieldCode.REQUIRED;
import static org.openwide.registration.domain.Fixtures.FORM;
import static org.openwide.registration.domain.Fixtures.NOW;
import static org.openwide.registration.domain.Fixtures.confirming;
import static org.openwide.registration.domain.Fixtures.entering;
import static org.openwide.registration.domain.Fixtures.next;
import static org.openwide.registration.domain.Fixtures.theDetails;
import static org.openwide.registration.domain.Fixtures.waiting;

import java.util.List;
import org.junit.jupiter.api.Test;

class DetailsBitByBitTest {

    private static TypedDetails only(String field, String value) {
        return switch (field) {
            case "givenName" -> new TypedDetails(value, null, null, null, null, List.of());
            case "email" -> new TypedDetails(null, null, null, value, null, List.of());
            default -> throw new IllegalArgumentException(field);
        };
    }

    @Test
    void detailsMayComeBitByBit() {
        var named = next(entering().add(only("givenName", " Siân "), FORM, NOW));
        var addressed = next(((Identifying) named).add(only("email", "sian@example.org"), FORM, NOW));
        var rest = new TypedDetails(null, "O'Neill", "1985-02-28", null, "07700 900123", List.of());

        assertThat(addressed)
                .isEqualTo(new EnteringDetails(
                        entering().dossier(),
                        new DetailsSoFar("Siân", null, null, theDetails().email(), null)));
        assertThat(next(((Identifying) addressed).add(rest, FORM, NOW))).isEqualTo(confirming());
    }

    @Test
    void noDetailAtAllIsNoEntry() {
        var nothing = new TypedDetails(null, null, null, null, null, List.of());

        assertThat(entering().add(nothing, FORM, NOW))
                .isEqualTo(new DetailsEntry.Invalid(List.of(new FieldError("", REQUIRED))));
    }

    @Test
    void oneDetailMayBeChangedWhileACodeIsOnItsWay() {
        var changed = next(waiting().add(only("givenName", "Ann"), FORM, NOW));

        assertThat(changed)
                .isInstanceOfSatisfying(
                        ConfirmingDetails.class,
                        confirming ->
                                assertThat(confirming.details().givenName()).isEqualTo("Ann"));
    }

    @Test
    void startingOverDropsWhatWasTyped() {
        var named = next(entering().add(only("givenName", "Siân"), FORM, NOW));

        assertThat(next(named.open(Fixtures.SECOND, NOW)))
                .isInstanceOfSatisfying(
                        EnteringDetails.class,
                        entering -> assertThat(entering.soFar()).isEqualTo(DetailsSoFar.NONE));
    }
}
