package org.openwide.notification.adapter.mongo;

import java.util.Currency;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;
import org.openwide.notification.domain.AcceptedParts;
import org.openwide.notification.domain.ChargedPart;
import org.openwide.notification.domain.Money;
import org.openwide.notification.domain.Receipt;
import org.openwide.notification.domain.Receipts;
import org.openwide.notification.domain.SmsCharge;

/** Charges and receipts inside a notification's document; money is decimal, never binary. */
final class ChargeDocument {

    static final String AMOUNT = "amount";
    static final String CURRENCY = "currency";
    static final String PARTS = "parts";
    static final String CHARGED_AT = "chargedAt";
    private static final String REVISION = "revision";
    private static final String EACH = "each";

    private ChargeDocument() {}

    static @Nullable Document write(@Nullable SmsCharge charge) {
        if (charge == null) {
            return null;
        }
        return money(charge.price())
                .append("chargeId", charge.chargeId())
                .append(PARTS, charge.parts())
                .append("network", charge.network())
                .append("country", charge.country())
                .append("stage", charge.stage().name())
                .append(CHARGED_AT, Date.from(charge.chargedAt()))
                .append(REVISION, charge.revision())
                .append(EACH, charge.each().stream().map(ChargeDocument::write).toList());
    }

    static @Nullable SmsCharge read(@Nullable Document charge) {
        if (charge == null) {
            return null;
        }
        return new SmsCharge(
                charge.getList(EACH, Document.class).stream()
                        .map(ChargeDocument::readPart)
                        .toList(),
                charge.getString("country"),
                RequestDocument.instant(charge, CHARGED_AT),
                charge.getInteger(REVISION));
    }

    private static Document write(ChargedPart part) {
        return write(part.part()).append("stage", part.stage().name());
    }

    private static ChargedPart readPart(Document part) {
        return new ChargedPart(part(part), SmsCharge.Stage.valueOf(part.getString("stage")));
    }

    private static Document write(AcceptedParts.Part part) {
        return money(part.price()).append("messageId", part.messageId()).append("network", part.network());
    }

    private static AcceptedParts.Part part(Document part) {
        return new AcceptedParts.Part(part.getString("messageId"), money(part), part.getString("network"));
    }

    static List<Document> write(Receipts receipts) {
        return receipts.all().stream().map(ChargeDocument::write).toList();
    }

    static Receipts readReceipts(List<Document> receipts) {
        return new Receipts(receipts.stream().map(ChargeDocument::readReceipt).toList());
    }

    private static Document write(Receipt receipt) {
        return write(receipt.part().parts().getFirst())
                .append("country", receipt.part().country())
                .append("status", receipt.status().name())
                .append("errorCode", receipt.errorCode())
                .append("receivedAt", Date.from(receipt.receivedAt()));
    }

    private static Receipt readReceipt(Document receipt) {
        return new Receipt(
                new AcceptedParts(List.of(part(receipt)), receipt.getString("country")),
                Receipt.Status.valueOf(receipt.getString("status")),
                receipt.getString("errorCode"),
                RequestDocument.instant(receipt, "receivedAt"));
    }

    static Document money(Money money) {
        return new Document(AMOUNT, new Decimal128(money.amount()))
                .append(CURRENCY, money.currency().getCurrencyCode());
    }

    static Money money(Document document) {
        return new Money(
                document.get(AMOUNT, Decimal128.class).bigDecimalValue(),
                Currency.getInstance(document.getString(CURRENCY)));
    }
}
