package org.openwide.localstack;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A server that speaks MongoDB's protocol, in this JVM and on loopback.
 * It knows no transactions and no pipeline updates, and its partial indexes are wrong: stay on what it does right.
 */
public final class Database implements AutoCloseable {

    private final MongoServer server;
    private final int port;

    private Database(MongoBackend backend, int port) {
        this.server = new MongoServer(backend);
        this.port = bind(server, port);
    }

    private static int bind(MongoServer server, int port) {
        try {
            server.bind(Ports.loopback(port));
            return server.getLocalAddress().getPort();
        } catch (Exception e) {
            server.shutdownNow();
            throw new IllegalStateException("The database cannot listen on port " + port, e);
        }
    }

    /** A database that forgets, on any free port. */
    public static Database inMemory() {
        return inMemory(0);
    }

    public static Database inMemory(int port) {
        return new Database(new ForgettingBackend(), port);
    }

    /** A database that keeps what it acknowledged, even when its process is killed right after. */
    public static Database onDisk(Path directory, int port) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Database(new CommittingBackend(directory.resolve("mongodb.mv")), port);
    }

    /** The connection string of one database in this server. */
    public String uri(String database) {
        return "mongodb://" + Ports.LOOPBACK + ":" + port + "/" + database;
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
