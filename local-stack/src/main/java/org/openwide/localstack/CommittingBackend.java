package org.openwide.localstack;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.channel.Channel;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** H2's store commits once a second by itself; this one commits before a write is acknowledged. */
final class CommittingBackend extends H2Backend {

    private static final Set<String> WRITES =
            Set.of("insert", "update", "delete", "findAndModify", "findandmodify", "createIndexes", "create", "drop");

    CommittingBackend(Path file) {
        super(file.toString());
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new H2Database(name, getMvStore(), getCursorRegistry()) {
            @Override
            protected Index<Object> openOrCreateUniqueIndex(
                    String collection, String index, List<IndexKey> keys, boolean sparse) {
                return IdIndex.orOther(super.openOrCreateUniqueIndex(collection, index, keys, sparse));
            }
        };
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        var answer = super.handleMessage(message);
        commitIfWritten(message.getDocument().keySet().iterator().next());
        return answer;
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        var answer = super.handleCommand(channel, database, command, query);
        commitIfWritten(command);
        return answer;
    }

    private void commitIfWritten(String command) {
        if (WRITES.contains(command)) {
            commit();
        }
    }
}
