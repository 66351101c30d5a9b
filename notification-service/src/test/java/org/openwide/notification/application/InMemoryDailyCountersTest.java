package org.openwide.notification.application;

class InMemoryDailyCountersTest extends DailyCountersContract {

    private final InMemoryDailyCounters counters = new InMemoryDailyCounters();

    @Override
    protected DailyCounters counters() {
        return counters;
    }
}
