package org.openwide.notification.config;

import java.time.InstantSource;
import org.openwide.notification.adapter.web.NotificationsController;
import org.openwide.notification.adapter.web.ReconciliationController;
import org.openwide.notification.adapter.web.SmsChargesController;
import org.openwide.notification.adapter.web.SmsStatementController;
import org.openwide.notification.application.DrawUpStatement;
import org.openwide.notification.application.ListNotifications;
import org.openwide.notification.application.ListSmsCharges;
import org.openwide.notification.application.NotificationLives;
import org.openwide.notification.application.ReconcileCharges;
import org.openwide.notification.application.SmsCharges;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What practices and operators can ask: what texts cost, and what became of them. */
@Configuration(proxyBeanMethods = false)
class ReadingConfig {

    @Bean
    SmsChargesController smsChargesController(SmsCharges charges, InstantSource clock) {
        return new SmsChargesController(new ListSmsCharges(charges), clock);
    }

    @Bean
    SmsStatementController smsStatementController(SmsCharges charges, InstantSource clock) {
        return new SmsStatementController(new DrawUpStatement(charges), clock);
    }

    @Bean
    ReconciliationController reconciliationController(SmsCharges charges, Settings settings, InstantSource clock) {
        return new ReconciliationController(
                new ReconcileCharges(charges), settings.sms().currency(), clock);
    }

    @Bean
    NotificationsController notificationsController(NotificationLives lives) {
        return new NotificationsController(new ListNotifications(lives));
    }
}
