package org.openwide.notification.adapter.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.InstantSource;
import org.openwide.notification.application.Brands;
import org.openwide.notification.application.EmailChannel;
import org.openwide.notification.domain.Answer;
import org.openwide.notification.domain.Brand;
import org.openwide.notification.domain.EmailMessage;
import org.openwide.notification.domain.Practice;
import org.openwide.notification.domain.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Emails over SMTP, one connection each, on threads of their own. */
public final class SmtpEmailChannel implements EmailChannel {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpEmailChannel.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final MailServer server;
    private final Session session;
    private final Letters letters;
    private final Brands brands;
    private final Scheduler blocking;

    public SmtpEmailChannel(MailServer server, Sender sender, Brands brands, InstantSource clock, Scheduler blocking) {
        this.server = server;
        this.session = Session.getInstance(server.properties());
        this.letters = new Letters(session, sender, clock);
        this.brands = brands;
        this.blocking = blocking;
    }

    /**
     * Who emails come from.
     *
     * @param address every practice's emails come from it, under the practice's name
     * @param domain what stands behind the at of a Message-ID
     */
    public record Sender(String address, String domain) {}

    @Override
    public String name() {
        return "smtp";
    }

    @Override
    public Mono<Answer> send(EmailMessage message) {
        return brand(message.practice())
                .flatMap(
                        brand -> Mono.fromCallable(() -> submit(message, brand)).subscribeOn(blocking));
    }

    /** A brand that is not to be had is no reason to keep an email waiting. */
    private Mono<Brand> brand(Practice practice) {
        Brand asRequested = Brand.of(practice);
        return brands.of(practice.id())
                .timeout(PATIENCE)
                .doOnError(away ->
                        LOG.warn("no brand to be had: {}", away.getClass().getName()))
                .onErrorReturn(asRequested)
                .defaultIfEmpty(asRequested);
    }

    private Answer submit(EmailMessage message, Brand brand) {
        try {
            Address to = new InternetAddress(message.to(), true);
            return handOver(letters.write(message, brand, to), to);
        } catch (AddressException _) {
            return new Answer.Refused(Reason.ADDRESS_REFUSED, "not-an-address");
        } catch (MessagingException | UnsupportedEncodingException e) {
            return new Answer.Refused(Reason.UNREADABLE, e.getClass().getSimpleName());
        }
    }

    private Answer handOver(Letter letter, Address to) {
        var transport = new WatchedTransport(session);
        try {
            transport.connect(server.host(), server.port(), server.username(), server.password());
            transport.sendMessage(letter, new Address[] {to});
            return new Answer.EmailAccepted();
        } catch (MessagingException e) {
            return SmtpAnswers.of(e, transport.handedOver());
        } finally {
            hangUp(transport);
        }
    }

    private static void hangUp(WatchedTransport transport) {
        try {
            transport.close();
        } catch (MessagingException _) {
            // the answer is known by now; how the conversation ends changes nothing
        }
    }
}
