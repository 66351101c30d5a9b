package org.openwide.notification.config;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.InstantSource;
import org.openwide.event.metrics.Sampling;
import org.openwide.notification.adapter.metrics.BudgetUsed;
import org.openwide.notification.adapter.metrics.CountedNotifications;
import org.openwide.notification.adapter.metrics.NotificationMeters;
import org.openwide.notification.adapter.metrics.TimedEmailChannel;
import org.openwide.notification.adapter.mongo.QueueAge;
import org.openwide.notification.application.Allowance;
import org.openwide.notification.application.EmailChannel;
import org.openwide.notification.application.Notifications;
import org.openwide.notification.application.ProviderAccount;
import org.openwide.notification.application.TextLimits;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;

/** What operations measures here beside what it does of every service; docs/operations.md has the table of all of it. */
@Configuration(proxyBeanMethods = false)
class MetricsConfiguration {

    /** What everyone works with: the store, and what it keeps counted. */
    @Bean
    @Primary
    Notifications countedNotifications(
            @Qualifier("notifications") Notifications notifications, MeterRegistry meters, Settings settings) {
        var counted = new NotificationMeters(
                meters, settings.sms().currency(), settings.sms().countries());
        return new CountedNotifications(notifications, counted);
    }

    /** Whether texts are stopped, since the provider refuses our account. */
    @Bean
    MeterBinder textsStopped(ProviderAccount account) {
        return registry -> Gauge.builder("openwide.sms.provider.stopped", account, way -> way.isStopped() ? 1 : 0)
                .register(registry);
    }

    @Bean
    @Primary
    EmailChannel timedEmailChannel(
            @Qualifier("emailChannel") EmailChannel channel, MeterRegistry meters, InstantSource clock) {
        return new TimedEmailChannel(channel, meters, clock);
    }

    @Bean
    QueueAge queueAge(ReactiveMongoOperations mongo, InstantSource clock) {
        return new QueueAge(mongo, clock);
    }

    @Bean
    Sampling queueSampling(QueueAge age) {
        return new Sampling("the queue of notifications", age::measure);
    }

    @Bean
    BudgetUsed budgetUsed(Allowance.Stores stores, TextLimits limits, InstantSource clock) {
        return new BudgetUsed(stores.budgets(), stores.rules(), limits.spending(), clock);
    }

    @Bean
    Sampling budgetSampling(BudgetUsed used) {
        return new Sampling("the budget of texts", used::measure);
    }
}
