package org.openwide.localstack;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;

/**
 * The index of {@code _id}, used also where a query names other fields beside it, as MongoDB does: the embedded server
 * reads the whole collection for these. Whether the others match, it looks at afterwards anyway.
 */
final class IdIndex<P> extends Index<P> {

    private static final String ID = "_id";

    private final Index<P> index;

    private IdIndex(Index<P> index, List<IndexKey> keys) {
        super(index.getName(), keys, false);
        this.index = index;
    }

    /** This index, made better if it is the one of {@code _id}. */
    static <P> Index<P> orOther(Index<P> index) {
        List<IndexKey> keys = index.getKeys();
        return keys.size() == 1 && keys.getFirst().getKey().equals(ID) ? new IdIndex<>(index, keys) : index;
    }

    @Override
    public boolean canHandle(Document query) {
        return query.containsKey(ID) && index.canHandle(idOf(query));
    }

    @Override
    public Iterable<P> getPositions(Document query) {
        return index.getPositions(idOf(query));
    }

    private static Document idOf(Document query) {
        return new Document(ID, query.get(ID));
    }

    @Override
    public P getPosition(Document document) {
        return index.getPosition(document);
    }

    @Override
    public void checkAdd(Document document, MongoCollection<P> collection) {
        index.checkAdd(document, collection);
    }

    @Override
    public void add(Document document, P position, MongoCollection<P> collection) {
        index.add(document, position, collection);
    }

    @Override
    public P remove(Document document) {
        return index.remove(document);
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<P> collection) {
        index.checkUpdate(before, after, collection);
    }

    @Override
    public void updateInPlace(Document before, Document after, P position, MongoCollection<P> collection) {
        index.updateInPlace(before, after, position, collection);
    }

    @Override
    public long getCount() {
        return index.getCount();
    }

    @Override
    public long getDataSize() {
        return index.getDataSize();
    }

    @Override
    public boolean isUnique() {
        return index.isUnique();
    }

    @Override
    public void drop() {
        index.drop();
    }
}
