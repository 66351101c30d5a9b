package org.openwide.patientrecord.adapter.mongo;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.openwide.localstack.Database;
import org.openwide.patientrecord.application.Patients;
import org.openwide.patientrecord.application.PatientsContract;
import org.openwide.patientrecord.application.PracticeKeys;
import org.openwide.patientrecord.application.PracticeKeysContract;
import org.openwide.patientrecord.application.Practices;
import org.openwide.patientrecord.application.PracticesContract;
import org.openwide.patientrecord.application.RacingPatientsContract;
import org.openwide.patientrecord.domain.PatientKey;

/** The contracts on the embedded server. */
class EmbeddedMongoIT {

    private static final Database DATABASE = Database.inMemory();
    private static final MongoFixture FIXTURE = MongoFixture.at(DATABASE.uri("patient-records"));

    @AfterAll
    static void stop() {
        DATABASE.close();
    }

    @Nested
    class KeepsPatients extends PatientsContract {

        @Override
        protected Patients patients() {
            return FIXTURE.patients();
        }

        @Override
        protected List<String> waiting(PatientKey key) {
            return FIXTURE.waiting(key);
        }
    }

    @Nested
    class KeepsRacingPatients extends RacingPatientsContract {

        @Override
        protected Patients patients() {
            return FIXTURE.patients();
        }

        @Override
        protected List<String> waiting(PatientKey key) {
            return FIXTURE.waiting(key);
        }
    }

    @Nested
    class KeepsPractices extends PracticesContract {

        @Override
        protected Practices practices() {
            return new MongoPractices(FIXTURE.mongo);
        }
    }

    @Nested
    class KeepsPracticeKeys extends PracticeKeysContract {

        @Override
        protected PracticeKeys keys() {
            return new MongoPracticeKeys(FIXTURE.mongo);
        }
    }
}
