package org.openwide.patientrecord.application;

class InMemoryPracticesTest extends PracticesContract {

    private final InMemoryPractices practices = new InMemoryPractices();

    @Override
    protected Practices practices() {
        return practices;
    }
}
