package org.openwide.patientrecord.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openwide.event.field.Language;
import org.openwide.localstack.Database;
import org.openwide.patientrecord.application.Patients;
import org.openwide.patientrecord.application.PatientsContract;
import org.openwide.patientrecord.application.PracticeKeys;
import org.openwide.patientrecord.application.PracticeKeysContract;
import org.openwide.patientrecord.application.Practices;
import org.openwide.patientrecord.application.PracticesContract;
import org.openwide.patientrecord.application.RacingPatientsContract;
import org.openwide.patientrecord.domain.Branding;
import org.openwide.patientrecord.domain.PatientKey;
import org.openwide.patientrecord.domain.Practice;
import org.openwide.patientrecord.domain.PracticeId;
import reactor.core.publisher.Flux;

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
            return FIXTURE.practices();
        }

        @Test
        void saysHowAPracticeLooksWheneverThatChanges() {
            var id = new PracticeId("practice-" + UUID.randomUUID());
            practices().keep(looking(id, "Riverside", "GB")).block();
            practices().keep(looking(id, "Riverside", "IE")).block();
            assertThat(FIXTURE.waiting(id)).containsExactly("openwide.practices#1 PracticeBranded");

            practices().keep(looking(id, "Riverside Dental", "IE")).block();

            assertThat(FIXTURE.waiting(id))
                    .containsExactly("openwide.practices#1 PracticeBranded", "openwide.practices#2 PracticeBranded");
        }

        @Test
        void saysHowAPracticeLooksThatWasThereBeforeAnyoneAsked() {
            var id = new PracticeId("practice-" + UUID.randomUUID());
            var practice = looking(id, "Riverside", "GB");
            var before = new Document("_id", id.value());
            before.putAll(PracticeDocument.of(practice));
            FIXTURE.mongo.insert(before, Collections.PRACTICES).block();

            assertThat(practices().keep(practice).block()).isFalse();

            assertThat(FIXTURE.waiting(id)).containsExactly("openwide.practices#1 PracticeBranded");
        }

        @Test
        void twoOperatorsAtOnceAreHeardOneAfterTheOther() {
            var id = new PracticeId("practice-" + UUID.randomUUID());
            practices().keep(looking(id, "Riverside", "GB")).block();

            Flux.range(2, 8)
                    .flatMap(number -> practices().keep(looking(id, "Riverside " + number, "GB")))
                    .then()
                    .block();

            assertThat(FIXTURE.waiting(id)).hasSize(9).last().isEqualTo("openwide.practices#9 PracticeBranded");
        }

        private static Practice looking(PracticeId id, String name, String region) {
            return new Practice(
                    id,
                    name,
                    "020 7946 0000",
                    ZoneId.of("Europe/London"),
                    List.of(region),
                    Language.ENGLISH,
                    Branding.NONE);
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
