package org.openwide.localstack.stack;

import java.net.URI;
import org.openwide.localstack.Mailbox;
import org.openwide.localstack.Phone;
import org.openwide.localstack.Receipts;
import org.openwide.localstack.timeline.Timeline;

/** Where all texts and emails of a stack arrive; they keep what they got in its home. */
record PhoneAndMailbox(Phone phone, Mailbox mailbox) implements AutoCloseable {

    static PhoneAndMailbox start(StackOptions options, StackPorts ports, Secrets secrets, Timeline timeline) {
        var folder = options.home().resolve("inbox");
        var mailbox = Mailbox.start(ports.smtp(), folder);
        Phone phone;
        try {
            phone = Phone.start(ports.inbox(), mailbox, folder, timeline);
        } catch (RuntimeException e) {
            mailbox.close();
            throw e;
        }
        phone.showPreviewsAt(URI.create(StackPorts.url(ports.of(Service.NOTIFICATION)) + "/internal/email-previews"));
        phone.sendReceiptsTo(new Receipts(
                URI.create(StackPorts.url(ports.gateway()) + "/webhooks/vonage/delivery-receipts"),
                options.environment().getOrDefault("OPENWIDE_SMS_SIGNATURESECRET", secrets.smsSignature())));
        return new PhoneAndMailbox(phone, mailbox);
    }

    @Override
    public void close() {
        phone.close();
        mailbox.close();
    }
}
