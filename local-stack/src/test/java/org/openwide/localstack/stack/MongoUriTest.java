package org.openwide.localstack.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MongoUriTest {

    @ParameterizedTest
    @CsvSource({
        "mongodb://h:1, mongodb://h:1/registration",
        "mongodb://h:1/, mongodb://h:1/registration",
        "mongodb://h:1/ow, mongodb://h:1/ow_registration",
        "mongodb://h:1/?replicaSet=rs0, mongodb://h:1/registration?replicaSet=rs0",
        "mongodb://h:1?replicaSet=rs0, mongodb://h:1/registration?replicaSet=rs0",
        "mongodb://u:p@h:1/ow, mongodb://u:p@h:1/ow_registration?authSource=ow",
        "mongodb+srv://h, mongodb+srv://h/registration"
    })
    void givesEachServiceADatabaseOfItsOwn(String given, String expected) {
        assertThat(new MongoUri(given).database("registration")).isEqualTo(expected);
    }

    @Test
    void keepsItsPasswordOutOfMessages() {
        assertThat(new MongoUri("mongodb://user:secret@h:1")).hasToString("mongodb://h:1");
    }

    @Test
    void refusesWhatIsNoConnectionString() {
        assertThatThrownBy(() -> new MongoUri("localhost:27017")).hasMessageContaining("OPENWIDE_MONGODB_URI");
    }
}
