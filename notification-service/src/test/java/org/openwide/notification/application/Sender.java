package org.openwide.notification.application;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.openwide.notification.adapter.sending.Senders;
import org.openwide.notification.domain.Answer;
import org.openwide.notification.domain.Content;
import org.openwide.notification.domain.Due;
import org.openwide.notification.domain.EmailMessage;
import org.openwide.notification.domain.Fixtures;
import org.openwide.notification.domain.Money;
import org.openwide.notification.domain.Notification;
import org.openwide.notification.domain.NotificationEvent;
import org.openwide.notification.domain.Queued;
import org.openwide.notification.domain.RetryPolicy;
import org.openwide.notification.domain.TextMessage;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

/** A sender on ports in memory, whose provider says what the test wants it to say. */
public final class Sender {

    static final Duration LONGEST_SEND = Duration.ofSeconds(15);

    Instant now = Fixtures.NOW;
    final InMemoryNotifications notifications = new InMemoryNotifications();
    final InMemoryBudgets budgets = new InMemoryBudgets();
    final InMemoryBudgetRules rules = new InMemoryBudgetRules();
    final TextLimits limits;
    final InMemoryCodeTexts codes = new InMemoryCodeTexts();
    public final List<TextMessage> texts = new CopyOnWriteArrayList<>();
    public final List<EmailMessage> emails = new CopyOnWriteArrayList<>();
    private final Deque<Answer> answers = new ArrayDeque<>();
    private final InstantSource clock = () -> now;
    private boolean unreadable;
    String number = "+447700900123";
    private boolean mailServerHangs;
    private Runnable meanwhile = () -> {};
    private final Sinks.One<Answer> hanging = Sinks.one();
    private final SendNotification send;
    private final Alerts alerts = new Alerts();

    public Sender(int textsADay, String spending) {
        this(limits(new TextLimits.Counts(textsADay, 10_000, 10_000, 10_000, 10_000), spending));
    }

    static TextLimits limits(TextLimits.Counts counts, String spending) {
        return new TextLimits(
                counts,
                new Money(new BigDecimal(spending), Fixtures.EUR),
                new Money(new BigDecimal("0.10"), Fixtures.EUR),
                new TextLimits.Watch(4, BigDecimal.TEN, Duration.ofHours(1), Duration.ofMinutes(10)));
    }

    public Sender(TextLimits limits) {
        this.limits = limits;
        var retry = new RetryPolicy(Duration.ofSeconds(1), Duration.ofSeconds(30));
        var rule = new SendingRules.Rule(LONGEST_SEND, Fixtures.LEASE, retry);
        var byMail = new RetryPolicy(Duration.ofSeconds(2), Duration.ofMinutes(30));
        var sendingRules = new SendingRules(rule, new SendingRules.Rule(LONGEST_SEND, Fixtures.LEASE, byMail), () -> 1);
        var deliveries = Deliveries.of(
                (request, _) -> contentOf(request.purpose()),
                new Deliveries.Channels(new Phones(), Pace.FREE, new Mailboxes()),
                sendingRules,
                new Allowance(new Allowance.Stores(budgets, rules, codes), new PlainNumbers(), limits, alerts, clock),
                clock,
                "portal.example.org");
        send = new SendNotification(notifications, deliveries, sendingRules, alerts, clock);
    }

    public Sender answering(Answer... next) {
        answers.addAll(List.of(next));
        return this;
    }

    Sender unableToRead() {
        unreadable = true;
        return this;
    }

    /** Something that happens while the provider has not answered yet. */
    Sender meanwhile(Runnable meanwhile) {
        this.meanwhile = meanwhile;
        return this;
    }

    public Sender withAMailServerThatHangs() {
        mailServerHangs = true;
        return this;
    }

    /** The mail server takes all it hung on. */
    public void letGo() {
        hanging.tryEmitValue(new Answer.EmailAccepted());
    }

    /** What senders do, on these ports. */
    public Senders.Work work() {
        return new Senders.Work(
                send,
                new FindDue(notifications, clock),
                new SettleAbandoned(notifications, new CorrectSpending(budgets, limits), alerts, clock),
                new ForgetPast(notifications, budgets, codes, clock));
    }

    public void queue(Queued queued) {
        notifications.add(queued).block();
    }

    /** Queues it unless it is there, sends it, and says what became of it. */
    Notification send(Queued queued) {
        notifications.add(queued).block();
        send.send(Due.of(queued.request())).block();
        return notifications.get(queued.id());
    }

    List<NotificationEvent> told(Queued queued) {
        return notifications.told(queued.id());
    }

    private Content contentOf(org.openwide.notification.domain.Purpose purpose) {
        if (unreadable) {
            throw new Contents.UnreadableContent(new IllegalStateException("no key"));
        }
        return switch (purpose) {
            case MOBILE_CODE -> new Content.MobileCode(number, "402915");
            case EMAIL_CONFIRMATION ->
                new Content.EmailConfirmation("sian@example.org", "Siân", "https://portal.example.org/confirm-email#t");
            case REGISTRATION_LINK ->
                new Content.RegistrationLink(number, "Siân", "https://portal.example.org/start#t");
        };
    }

    private Mono<Answer> next() {
        return Mono.fromSupplier(answers::removeFirst);
    }

    private final class Phones implements SmsChannel {

        @Override
        public String name() {
            return "test";
        }

        @Override
        public Mono<Answer> send(TextMessage message) {
            texts.add(message);
            meanwhile.run();
            return next();
        }
    }

    private final class Mailboxes implements EmailChannel {

        @Override
        public String name() {
            return "test";
        }

        @Override
        public Mono<Answer> send(EmailMessage message) {
            emails.add(message);
            return mailServerHangs ? hanging.asMono().publishOn(Schedulers.parallel()) : next();
        }
    }

    private static final class PlainNumbers implements NumberKeys {

        @Override
        public String keyOf(String number) {
            return "key-of-" + number;
        }

        @Override
        public String prefixOf(String number) {
            return number.substring(1, 7);
        }
    }
}
