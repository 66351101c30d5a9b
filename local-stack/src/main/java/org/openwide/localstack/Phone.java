package org.openwide.localstack;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openwide.localstack.timeline.Timeline;

/**
 * A phone network that looks like Vonage's SMS API, and the inbox in which its texts (and a mailbox's emails) are read.
 * It keeps every text it took, a second one with the same client-ref too: so a ledger shows what was sent twice.
 */
public final class Phone implements AutoCloseable {

    private final Ledger<Text> texts;
    private final Misbehaviour<SmsFault> faults = new Misbehaviour<>();
    private final ReceiptPoster poster = new ReceiptPoster();
    private final SmsApi api = new SmsApi(this, faults);
    private final LoopbackHttp http;
    private volatile @Nullable Receipts receipts;

    private Phone(int port, @Nullable Mailbox mailbox, @Nullable Path directory, @Nullable Timeline timeline) {
        texts = Ledger.open(directory, "texts.jsonl", Text.class, text -> key(text.to()));
        var emails = mailbox == null ? Ledger.open(null, "", Email.class, Email::to) : mailbox.ledger();
        http = LoopbackHttp.bind(port)
                .on("/sms/json", new NotForBrowsers(), api)
                .on("/api/faults", new LoopbackOnly(), new FaultsApi(this, mailbox));
        new Inbox(texts, emails, timeline).on(http);
        http.start();
    }

    /** A phone network without a memory, on this port or, given 0, on any. */
    public static Phone start(int port) {
        return new Phone(port, null, null, null);
    }

    /** A phone network whose inbox shows the emails of this mailbox too. */
    public static Phone start(int port, Mailbox mailbox) {
        return new Phone(port, mailbox, null, null);
    }

    /** A phone network that goes on from what it kept in this directory. */
    public static Phone start(int port, Mailbox mailbox, Path directory) {
        return new Phone(port, mailbox, directory, null);
    }

    /** The same, whose inbox also shows the events of this timeline. */
    public static Phone start(int port, Mailbox mailbox, Path directory, Timeline timeline) {
        return new Phone(port, mailbox, directory, timeline);
    }

    /** Base URL of the SMS API, of the inbox and of its API. */
    public URI url() {
        return http.url();
    }

    /** How many texts it was asked to take in the busiest second so far, also those that it refused. */
    public int busiestSecond() {
        return api.busiestSecond();
    }

    /** From now on a signed delivery receipt is posted there for each part of a text. */
    public void sendReceiptsTo(Receipts where) {
        receipts = where;
    }

    /** Whoever asks for the previews of emails is led there. */
    public void showPreviewsAt(URI where) {
        http.on("/previews", new LoopbackOnly(), new PreviewsPage(where));
    }

    /** Every text taken, oldest first. */
    public List<Text> texts() {
        return texts.all();
    }

    public List<Text> textsTo(String number) {
        return texts.matching(key(number));
    }

    /** A plus in a query may arrive as a space: only the digits of a number count. */
    static String key(String number) {
        return number.replaceAll("\\D", "");
    }

    /** Fails the next senders, in place of whatever fault was set before. */
    public void misbehave(SmsFault fault, int times) {
        faults.set(fault, times);
    }

    public void behave() {
        faults.set(null, 0);
    }

    void setFault(@Nullable SmsFault fault, int times) {
        faults.set(fault, times);
    }

    @Nullable
    SmsFault fault() {
        return faults.current();
    }

    int faultsLeft() {
        return faults.remaining();
    }

    /** Delivers a text; its delivery receipts follow. */
    List<String> take(SmsRequest request) {
        int parts = Network.partsOf(request.text());
        var ids = Stream.generate(Network::messageId).limit(parts).toList();
        var text = new Text(
                request.toInE164(),
                request.from(),
                request.text(),
                Instant.now(),
                ids.getFirst(),
                request.clientRef(),
                parts);
        texts.add(text);
        var where = receipts;
        if (where != null) {
            var price = Network.PRICE_OF_A_PART.toPlainString();
            ids.forEach(id ->
                    poster.postLater(DeliveryReceipt.delivered(text, id, price, request.apiKey(), text.at()), where));
        }
        return ids;
    }

    @Override
    public void close() {
        http.close();
        poster.close();
    }
}
