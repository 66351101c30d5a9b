package org.openwide.registration.adapter.mongo;

import static org.openwide.registration.adapter.mongo.Documents.date;
import static org.openwide.registration.adapter.mongo.Documents.day;
import static org.openwide.registration.adapter.mongo.Documents.instant;
import static org.openwide.registration.adapter.mongo.Documents.optional;
import static org.openwide.registration.adapter.mongo.Documents.part;

import java.time.LocalDate;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.openwide.registration.domain.Account;
import org.openwide.registration.domain.Details;
import org.openwide.registration.domain.DetailsSoFar;
import org.openwide.registration.domain.EmailAddress;
import org.openwide.registration.domain.MobileNumber;
import org.openwide.registration.domain.PasswordHash;
import org.openwide.registration.domain.TermsReceipt;

/** Details, and the account that comes of them, as parts of a document. */
final class AccountDocuments {

    private AccountDocuments() {}

    static Document details(Details details) {
        return new Document("givenName", details.givenName())
                .append("familyName", details.familyName())
                .append("dateOfBirth", details.dateOfBirth().toString())
                .append("email", details.email().text())
                .append("mobile", details.mobile().e164());
    }

    static Details details(Document from) {
        var details = part(from, "details");
        return new Details(
                details.getString("givenName"),
                details.getString("familyName"),
                day(details, "dateOfBirth"),
                new EmailAddress(details.getString("email")),
                new MobileNumber(details.getString("mobile")));
    }

    static Document soFar(DetailsSoFar soFar) {
        var document = new Document();
        optional(document, "givenName", soFar.givenName());
        optional(document, "familyName", soFar.familyName());
        optional(document, "dateOfBirth", mapped(soFar.dateOfBirth(), LocalDate::toString));
        optional(document, "email", mapped(soFar.email(), EmailAddress::text));
        return optional(document, "mobile", mapped(soFar.mobile(), MobileNumber::e164));
    }

    static DetailsSoFar soFar(Document from) {
        var details = part(from, "details");
        return new DetailsSoFar(
                details.getString("givenName"),
                details.getString("familyName"),
                mapped(details.getString("dateOfBirth"), LocalDate::parse),
                mapped(details.getString("email"), EmailAddress::new),
                mapped(details.getString("mobile"), MobileNumber::new));
    }

    private static <T, R> @Nullable R mapped(@Nullable T value, Function<T, R> to) {
        return value == null ? null : to.apply(value);
    }

    static Document write(Account account) {
        return new Document("details", details(account.details()))
                .append("mobileVerifiedAt", date(account.mobileVerifiedAt()))
                .append("emailVerifiedAt", date(account.emailVerifiedAt()))
                .append("password", account.password().encoded())
                .append("receipt", write(account.receipt()));
    }

    static Account read(Document account) {
        return new Account(
                details(account),
                instant(account, "mobileVerifiedAt"),
                instant(account, "emailVerifiedAt"),
                new PasswordHash(account.getString("password")),
                receipt(part(account, "receipt")));
    }

    private static Document write(TermsReceipt receipt) {
        return new Document("version", receipt.version())
                .append("language", receipt.language())
                .append("sha256", receipt.sha256())
                .append("acceptedAt", date(receipt.acceptedAt()));
    }

    private static TermsReceipt receipt(Document receipt) {
        return new TermsReceipt(
                receipt.getString("version"),
                receipt.getString("language"),
                receipt.getString("sha256"),
                instant(receipt, "acceptedAt"));
    }
}
