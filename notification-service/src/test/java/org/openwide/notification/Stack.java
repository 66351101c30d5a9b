package org.openwide.notification;

import java.net.URI;
import java.util.Map;
import org.openwide.event.sealing.Sealer;
import org.openwide.house.Blocking;
import org.openwide.localstack.Database;
import org.openwide.localstack.Mailbox;
import org.openwide.localstack.Phone;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** The service with everything it talks to, for real, once for all tests of this JVM. */
public final class Stack {

    /** What a test locks that reads the log of this JVM, where the stack runs, or sets it up anew. */
    public static final String LOG = "the log of this JVM";

    public static final String SIGNATURE_SECRET = "a-signature-secret-for-tests";
    public static final String GATEWAY_SECRET = "a-gateway-secret-for-tests-only-32";
    public static final String API_SECRET = "canary-api-secret";

    private static final Stack STACK = new Stack(new Surroundings());

    public final Phone phone;
    public final Mailbox mailbox;
    public final KeyServer keyServer;
    public final Database database;
    public final Sealer sealer;
    public final Topics topics;
    private final ConfigurableApplicationContext service;

    private Stack(Surroundings around) {
        Blocking.isAnErrorOnEventLoops();
        phone = around.phone;
        mailbox = around.mailbox;
        keyServer = around.keyServer;
        database = around.database;
        sealer = around.sealer;
        service = new SpringApplicationBuilder(NotificationServiceApplication.class).run(around.arguments(Map.of()));
        topics = new Topics(around.broker.bootstrapServers());
    }

    public static Stack running() {
        STACK.phone.behave();
        STACK.mailbox.behave();
        return STACK;
    }

    public URI url() {
        String port = bean(Environment.class).getRequiredProperty("local.server.port");
        return URI.create("http://localhost:" + port);
    }

    public <T> T bean(Class<T> type) {
        return service.getBean(type);
    }
}
