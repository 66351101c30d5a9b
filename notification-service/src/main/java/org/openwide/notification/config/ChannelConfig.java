package org.openwide.notification.config;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import org.openwide.event.start.UnusableSettings;
import org.openwide.notification.adapter.mail.EmailPreviewController;
import org.openwide.notification.adapter.mail.MailServer;
import org.openwide.notification.adapter.mail.SmtpEmailChannel;
import org.openwide.notification.adapter.metrics.TimedSmsChannel;
import org.openwide.notification.adapter.sms.BodySignature;
import org.openwide.notification.adapter.sms.HttpReceiptWebhook;
import org.openwide.notification.adapter.sms.HttpSmsChannel;
import org.openwide.notification.adapter.sms.ReceiptWebhook;
import org.openwide.notification.adapter.sms.SignatureCheck;
import org.openwide.notification.adapter.sms.SmsGateway;
import org.openwide.notification.adapter.sms.VonageAccount;
import org.openwide.notification.adapter.sms.VonageSmsChannel;
import org.openwide.notification.application.Alerts;
import org.openwide.notification.application.Brands;
import org.openwide.notification.application.EmailChannel;
import org.openwide.notification.application.ProviderAccount;
import org.openwide.notification.application.RecordReceipt;
import org.openwide.notification.application.SmsChannel;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mail.autoconfigure.MailProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** The ways out: to phones and to mailboxes. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailProperties.class)
class ChannelConfig {

    private static final int SMTP_PORT = 587;

    /** Threads that may wait for a provider; the senders bound how many there are at once. */
    @Bean(destroyMethod = "dispose")
    Scheduler blocking() {
        return Schedulers.fromExecutorService(
                Executors.newThreadPerTaskExecutor(
                        Thread.ofVirtual().name("channel-", 0).factory()),
                "channel");
    }

    @Bean
    VonageAccount vonageAccount(Settings settings) {
        Settings.Sms sms = settings.sms();
        return new VonageAccount(
                sms.baseUrl(), sms.apiKey(), sms.apiSecret(), sms.sender(), sms.currency(), sms.timeout());
    }

    @Bean
    ProviderAccount smsChannel(
            Settings settings,
            VonageAccount account,
            Scheduler blocking,
            Alerts alerts,
            MeterRegistry meters,
            InstantSource clock) {
        var pauses = new ProviderAccount.Pauses(
                settings.sms().probeFirst(), settings.sms().probeLongest());
        var provider = new TimedSmsChannel(provider(settings.sms(), account, blocking, clock), meters, clock);
        return new ProviderAccount(provider, pauses, alerts, clock);
    }

    private static SmsChannel provider(
            Settings.Sms sms, VonageAccount account, Scheduler blocking, InstantSource clock) {
        return switch (sms.provider()) {
            case VONAGE -> new VonageSmsChannel(account, blocking);
            case HTTP -> {
                var gateway = new SmsGateway(sms.destination(), sms.sender(), sms.currency(), sms.timeout());
                yield new HttpSmsChannel(gateway, bodySignature(sms, clock));
            }
        };
    }

    private static BodySignature bodySignature(Settings.Sms sms, InstantSource clock) {
        return new BodySignature(sms.http().secret(), sms.receiptWindow(), clock);
    }

    @Bean
    ReceiptWebhook receiptWebhook(Settings settings, VonageAccount account, RecordReceipt record, InstantSource clock) {
        var signature = new SignatureCheck(
                settings.sms().signatureSecret(), settings.sms().receiptWindow(), clock);
        return new ReceiptWebhook(signature, account, record, clock);
    }

    @Bean
    HttpReceiptWebhook httpReceiptWebhook(Settings settings, RecordReceipt record, InstantSource clock) {
        Settings.Sms sms = settings.sms();
        return new HttpReceiptWebhook(bodySignature(sms, clock), sms.currency(), record, clock);
    }

    @Bean
    EmailChannel emailChannel(
            Settings settings, MailProperties mail, Brands brands, InstantSource clock, Scheduler blocking) {
        var sender = new SmtpEmailChannel.Sender(
                settings.mail().from(), settings.portal().url().getHost());
        return new SmtpEmailChannel(server(settings.mail(), mail), sender, brands, clock, blocking);
    }

    @Bean
    @ConditionalOnBooleanProperty("openwide.mail.previews")
    EmailPreviewController emailPreviewController(Environment environment) {
        if (!StartConfig.isLoopback(environment.getProperty("server.address"))) {
            throw new UnusableSettings("Unset OPENWIDE_MAIL_PREVIEWS: emails are previewed on one's own machine only,"
                    + " with SERVER_ADDRESS=127.0.0.1.");
        }
        return new EmailPreviewController();
    }

    private static MailServer server(Settings.Mail settings, MailProperties mail) {
        String host = mail.getHost();
        if (host == null || host.isBlank()) {
            throw new UnusableSettings("Set SPRING_MAIL_HOST to the mail server that takes our emails.");
        }
        boolean loopback = StartConfig.isLoopback(host);
        boolean startTls = settings.starttls() == null ? !loopback : settings.starttls();
        if (!startTls && !loopback) {
            throw new UnusableSettings("Unset OPENWIDE_MAIL_STARTTLS: emails leave this machine encrypted only.");
        }
        int port = mail.getPort() == null ? SMTP_PORT : mail.getPort();
        return new MailServer(
                host, port, mail.getUsername(), mail.getPassword(), startTls, settings.timeout(), settings.bounces());
    }
}
