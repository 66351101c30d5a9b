package org.openwide.patientrecord.application;

class InMemoryPracticeKeysTest extends PracticeKeysContract {

    private final InMemoryPracticeKeys keys = new InMemoryPracticeKeys();

    @Override
    protected PracticeKeys keys() {
        return keys;
    }
}
