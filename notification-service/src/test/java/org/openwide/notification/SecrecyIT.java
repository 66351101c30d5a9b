package org.openwide.notification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.openwide.event.Event;
import org.openwide.event.Topic;
import org.openwide.event.registrationlink.Channel;
import org.openwide.localstack.MailFault;
import org.openwide.localstack.SmsFault;
import org.openwide.notification.Webhook.Form;
import org.slf4j.LoggerFactory;

/** A canary goes every way through the service, good and bad, and is seen in no log line and on no topic. */
@Order(1)
@ResourceLock(Stack.LOG)
class SecrecyIT {

    private static final String NUMBER = "+447700900777";
    private static final String CODE = "918273";
    private static final String EMAIL = "canary.bird@example.org";
    private static final String NAME = "Canarina";
    private static final String TOKEN = "cAnArYt0kEn-ZZZZ_2f2mJvY9wLr5BnEoKd8sHuPiAg";
    private static final List<String> SECRETS =
            List.of("7700900777", CODE, EMAIL, NAME, TOKEN, Stack.API_SECRET, Stack.SIGNATURE_SECRET, KeyServer.SECRET);

    private final Stack stack = Stack.running();
    private final Requests requests = Requests.of(stack).from("canaries");
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final Logger everything = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    @BeforeEach
    void listen() {
        lines.start();
        everything.addAppender(lines);
    }

    @AfterEach
    void stopListening() {
        everything.detachAppender(lines);
        stack.phone.behave();
        stack.mailbox.behave();
    }

    @Test
    void nothingPersonalIsLoggedOrTold() {
        throughThePhoneNetwork();
        throughTheMailServer();
        throughTheReceipts();

        String logged = lines.list.stream().map(SecrecyIT::all).collect(Collectors.joining("\n"));
        String told = stack.topics.raw().stream()
                .map(record -> record.key()
                        + new String(record.value(), UTF_8)
                        + Arrays.toString(record.headers().toArray()))
                .collect(Collectors.joining("\n"));
        assertThat(lines.list).anyMatch(line -> line.getLevel() == Level.ERROR);
        assertThat(disguised()).noneMatch(logged::contains).noneMatch(told::contains);
    }

    private void throughThePhoneNetwork() {
        Stream.<SmsFault>of(
                        new SmsFault.Refusal(1),
                        new SmsFault.Refusal(4),
                        new SmsFault.Refusal(7),
                        new SmsFault.HttpError(500),
                        new SmsFault.Drop(),
                        new SmsFault.HalfAnswer(),
                        new SmsFault.Timeout())
                .forEach(fault -> {
                    stack.phone.misbehave(fault, 1);
                    settle(requests.code(NUMBER, CODE));
                });
        settle(requests.code(NUMBER, CODE));
        settle(requests.link(Channel.SMS, NUMBER, "http://portal.example.org/start#" + TOKEN));
    }

    private void throughTheMailServer() {
        String url = "http://portal.example.org/confirm-email#" + TOKEN;
        Stream.<MailFault>of(new MailFault.Refusal(451), new MailFault.Refusal(554), new MailFault.DropAfterData())
                .forEach(fault -> {
                    stack.mailbox.misbehave(fault, 1);
                    settle(requests.emailConfirmation(EMAIL, NAME, url));
                });
        settle(requests.emailConfirmation("no address " + EMAIL, NAME, url));
        settle(requests.livingFor(Duration.ofDays(14)).link(Channel.EMAIL, EMAIL, url));
    }

    private void throughTheReceipts() {
        var webhook = new Webhook(stack.url());
        var receipt = webhook.receipt(java.util.UUID.randomUUID(), "CANARY").with("msisdn", NUMBER.substring(1));
        webhook.post(receipt.signed(), Form.JSON);
        webhook.post(receipt.signedWith("forged"), Form.FORM);
        webhook.post(receipt.with("price", NUMBER + "x").signed(), Form.JSON);
    }

    private void settle(Event<?> asked) {
        stack.topics.publish(asked);
        stack.topics.await(Topic.NOTIFICATIONS, asked.id().toString(), 1);
    }

    private static List<String> disguised() {
        return SECRETS.stream()
                .flatMap(secret -> Stream.of(
                        secret,
                        Base64.getEncoder().withoutPadding().encodeToString(secret.getBytes(UTF_8)),
                        HexFormat.of().formatHex(secret.getBytes(UTF_8))))
                .toList();
    }

    private static String all(ILoggingEvent line) {
        String cause = line.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(line.getThrowableProxy());
        return line.getLoggerName() + line.getFormattedMessage() + line.getMDCPropertyMap() + cause;
    }
}
