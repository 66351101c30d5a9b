package org.openwide.notification.config;

import java.time.InstantSource;
import java.util.concurrent.ThreadLocalRandom;
import org.openwide.event.trace.LaterSpans;
import org.openwide.notification.adapter.metrics.TracedDelivery;
import org.openwide.notification.adapter.sending.Senders;
import org.openwide.notification.application.Alerts;
import org.openwide.notification.application.Allowance;
import org.openwide.notification.application.Contents;
import org.openwide.notification.application.CorrectSpending;
import org.openwide.notification.application.Deliveries;
import org.openwide.notification.application.Delivery;
import org.openwide.notification.application.EmailChannel;
import org.openwide.notification.application.FindDue;
import org.openwide.notification.application.ForgetPast;
import org.openwide.notification.application.Notifications;
import org.openwide.notification.application.Nudge;
import org.openwide.notification.application.Pace;
import org.openwide.notification.application.QueueNotification;
import org.openwide.notification.application.RecordReceipt;
import org.openwide.notification.application.SendNotification;
import org.openwide.notification.application.SendingRules;
import org.openwide.notification.application.SettleAbandoned;
import org.openwide.notification.application.SmsChannel;
import org.openwide.notification.application.TextLimits;
import org.openwide.notification.domain.RetryPolicy;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases and the senders. */
@Configuration(proxyBeanMethods = false)
class SendingConfig {

    @Bean
    Senders senders(ObjectProvider<Senders.Work> work, Settings settings) {
        return new Senders(work, settings.sending().atOnce(), settings.sending().lookEvery());
    }

    @Bean
    Senders.Work work(
            Notifications notifications,
            Delivery delivery,
            SendingRules rules,
            Allowance.Stores stores,
            CorrectSpending spending,
            Alerts alerts,
            InstantSource clock) {
        return new Senders.Work(
                new SendNotification(notifications, delivery, rules, alerts, clock),
                new FindDue(notifications, clock),
                new SettleAbandoned(notifications, spending, alerts, clock),
                new ForgetPast(notifications, stores.budgets(), stores.codes(), clock));
    }

    @Bean
    Delivery delivery(
            Contents contents,
            SmsChannel sms,
            EmailChannel email,
            SendingRules rules,
            Allowance allowance,
            Settings settings,
            LaterSpans spans,
            InstantSource clock) {
        var channels =
                new Deliveries.Channels(sms, Pace.perSecond(settings.sms().perSecond()), email);
        String domain = settings.portal().url().getHost();
        return new TracedDelivery(Deliveries.of(contents, channels, rules, allowance, clock, domain), spans);
    }

    @Bean
    SendingRules rules(Settings settings) {
        Settings.Sms sms = settings.sms();
        Settings.Mail mail = settings.mail();
        return new SendingRules(
                new SendingRules.Rule(
                        sms.longestSend(),
                        sms.lease(),
                        new RetryPolicy(sms.retry().first(), sms.retry().longest())),
                new SendingRules.Rule(
                        mail.longestSend(), mail.lease(), new RetryPolicy(mail.retryFirst(), mail.retryLongest())),
                () -> ThreadLocalRandom.current().nextDouble());
    }

    @Bean
    Alerts alerts() {
        return new Alerts();
    }

    @Bean
    QueueNotification queueNotification(
            Notifications notifications, Contents contents, Nudge nudge, InstantSource clock) {
        return new QueueNotification(notifications, contents, nudge, clock);
    }

    @Bean
    CorrectSpending correctSpending(Allowance.Stores stores, TextLimits limits) {
        return new CorrectSpending(stores.budgets(), limits);
    }

    @Bean
    RecordReceipt recordReceipt(Notifications notifications, CorrectSpending spending) {
        return new RecordReceipt(notifications, spending);
    }
}
