package org.openwide.gateway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class ContractTest {

    @Test
    void namesNoCallTwice() {
        assertThat(Contract.CALLS).extracting(Call::name).doesNotHaveDuplicates();
    }

    @Test
    void leavesOutWhatIsInternal() {
        assertThat(Contract.CALLS)
                .extracting(Call::path)
                .allMatch(path -> path.startsWith("/api/") || path.startsWith("/webhooks/"));
    }

    @Test
    void limitsPatientsOnly() {
        assertThat(Contract.CALLS)
                .filteredOn(Call::isPatients)
                .extracting(Call::path)
                .noneMatch(path -> path.contains("/practices/") || path.contains("/webhooks/"));
    }

    @Test
    void takesALargeBodyForTheReconciliationOnly() {
        assertThat(Contract.CALLS)
                .filteredOn(Call::takesAnExport)
                .extracting(Call::name)
                .containsExactly("POST /api/sms-charges/reconciliation");
    }

    @Test
    void givesEachServiceItsOwnAddress() {
        var upstreams = new Upstreams(URI.create("http://r"), URI.create("http://n"), URI.create("http://p"));

        assertThat(upstreams.of(Service.REGISTRATION)).hasHost("r");
        assertThat(upstreams.of(Service.NOTIFICATION)).hasHost("n");
        assertThat(upstreams.of(Service.PATIENT_RECORD)).hasHost("p");
    }
}
