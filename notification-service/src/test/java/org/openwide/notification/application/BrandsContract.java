package org.openwide.notification.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openwide.event.field.Colour;
import org.openwide.notification.domain.Brand;

/** What every keeper of brands does. */
public abstract class BrandsContract {

    private static final Brand PLAIN = new Brand("Riverside Dental", "01632 960001", null, null);
    private static final Brand COLOURED = new Brand(
            "Riverside Dental Group", "01632 960002", new Colour(0x7a, 0x1f, 0xa2), new Brand.Logo("iVBORw0KGgo="));

    private final String practice = "practice-" + UUID.randomUUID();

    protected abstract Brands brands();

    @Test
    void aPracticeThatWeWereToldNothingOfHasNone() {
        assertThat(brands().of(practice).blockOptional()).isEmpty();
    }

    @Test
    void theLastWordIsKept() {
        Brands brands = brands();

        brands.keep(practice, PLAIN, 1).block();
        assertThat(brands.of(practice).block()).isEqualTo(PLAIN);
        brands.keep(practice, COLOURED, 2).block();

        assertThat(brands.of(practice).block()).isEqualTo(COLOURED);
    }

    @Test
    void whatWasTakenAwayIsGone() {
        Brands brands = brands();

        brands.keep(practice, COLOURED, 1).block();
        brands.keep(practice, PLAIN, 2).block();

        assertThat(brands.of(practice).block()).isEqualTo(PLAIN);
    }

    @Test
    void whatIsOlderOrComesAgainChangesNothing() {
        Brands brands = brands();
        brands.keep(practice, COLOURED, 2).block();

        brands.keep(practice, PLAIN, 1).block();
        brands.keep(practice, PLAIN, 2).block();

        assertThat(brands.of(practice).block()).isEqualTo(COLOURED);
    }
}
