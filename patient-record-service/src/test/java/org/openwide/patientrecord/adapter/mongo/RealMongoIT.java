package org.openwide.patientrecord.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openwide.patientrecord.application.Patients;
import org.openwide.patientrecord.application.PatientsContract;
import org.openwide.patientrecord.application.PracticeKeys;
import org.openwide.patientrecord.application.PracticeKeysContract;
import org.openwide.patientrecord.application.Practices;
import org.openwide.patientrecord.application.PracticesContract;
import org.openwide.patientrecord.application.RacingPatientsContract;
import org.openwide.patientrecord.domain.PatientKey;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.mongodb.MongoDBContainer;

/** The contracts on MongoDB's own server, and that its indexes are used. */
@Testcontainers(disabledWithoutDocker = true)
class RealMongoIT {

    @Container
    private static final MongoDBContainer SERVER = new MongoDBContainer("mongo:8.0");

    @SuppressWarnings("NullAway.Init")
    private static MongoFixture fixture;

    @BeforeAll
    static void connect() {
        fixture = MongoFixture.at(SERVER.getReplicaSetUrl("patient-records"));
    }

    @ParameterizedTest
    @ValueSource(strings = {PatientDocument.MOBILE, PatientDocument.EMAIL})
    void whoElseHasAContactIsFoundByAnIndex(String field) {
        var find = new Document("find", Collections.PATIENTS)
                .append("filter", new Document(PatientDocument.PRACTICE, "riverside").append(field, "x"));

        var plan = fixture.mongo.executeCommand(new Document("explain", find)).block();

        assertThat(String.valueOf(plan)).contains("IXSCAN").doesNotContain("COLLSCAN");
    }

    @Test
    void aKeyOfAPracticeIsFoundByAnIndex() {
        var find = new Document("find", Collections.PRACTICE_KEYS)
                .append("filter", new Document(KeyDocument.PRACTICE, "riverside").append(KeyDocument.KEY_ID, "x"));

        var plan = fixture.mongo.executeCommand(new Document("explain", find)).block();

        assertThat(String.valueOf(plan)).contains("IXSCAN").doesNotContain("COLLSCAN");
    }

    @Test
    void runsOnARealServer() {
        assertThat(SERVER.isRunning()).isTrue();
    }

    @Nested
    class KeepsPatients extends PatientsContract {

        @Override
        protected Patients patients() {
            return fixture.patients();
        }

        @Override
        protected List<String> waiting(PatientKey key) {
            return fixture.waiting(key);
        }
    }

    @Nested
    class KeepsRacingPatients extends RacingPatientsContract {

        @Override
        protected Patients patients() {
            return fixture.patients();
        }

        @Override
        protected List<String> waiting(PatientKey key) {
            return fixture.waiting(key);
        }
    }

    @Nested
    class KeepsPractices extends PracticesContract {

        @Override
        protected Practices practices() {
            return fixture.practices();
        }
    }

    @Nested
    class KeepsPracticeKeys extends PracticeKeysContract {

        @Override
        protected PracticeKeys keys() {
            return new MongoPracticeKeys(fixture.mongo);
        }
    }
}
