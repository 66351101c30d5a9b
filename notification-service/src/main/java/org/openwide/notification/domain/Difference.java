package org.openwide.notification.domain;

/** Where our ledger and the provider's export do not say the same of one part of a text. */
public sealed interface Difference {

    String messageId();

    /** The provider charges for what we know nothing of. */
    record MissingInLedger(String messageId, Money provider) implements Difference {}

    /** We charge for what the provider's export has nothing of. */
    record MissingAtProvider(LedgerPart ledger) implements Difference {

        @Override
        public String messageId() {
            return ledger.messageId();
        }
    }

    /** Both know it, at another price. */
    record PriceDiffers(LedgerPart ledger, Money provider) implements Difference {

        @Override
        public String messageId() {
            return ledger.messageId();
        }
    }

    /** Both know it, in another currency. */
    record CurrencyDiffers(LedgerPart ledger, Money provider) implements Difference {

        @Override
        public String messageId() {
            return ledger.messageId();
        }
    }
}
