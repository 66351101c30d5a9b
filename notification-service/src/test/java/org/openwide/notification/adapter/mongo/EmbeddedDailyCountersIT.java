package org.openwide.notification.adapter.mongo;

import org.openwide.notification.application.DailyCounters;
import org.openwide.notification.application.DailyCountersContract;

class EmbeddedDailyCountersIT extends DailyCountersContract {

    private static final DailyCounters COUNTERS = new MongoDailyCounters(MongoContracts.embedded("counters"));

    @Override
    protected DailyCounters counters() {
        return COUNTERS;
    }
}
