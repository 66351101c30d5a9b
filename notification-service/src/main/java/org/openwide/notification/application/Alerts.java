package org.openwide.notification.application;

import org.openwide.notification.domain.Failed;
import org.openwide.notification.domain.Money;
import org.openwide.notification.domain.NotificationId;
import org.openwide.notification.domain.Reason;
import org.openwide.notification.domain.Unknown;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a person must act on: one log line each, starting with ALERT and a fixed word, without personal data. */
public class Alerts {

    private static final Logger LOG = LoggerFactory.getLogger("org.openwide.alerts");

    void outcomeUnknown(Unknown unknown) {
        LOG.error(
                "ALERT outcome-unknown: {} {} may or may not have been sent ({}); it is not sent again by itself",
                unknown.request().medium(),
                unknown.id(),
                unknown.detail());
    }

    void failed(Failed failed) {
        if (failed.reason() == Reason.PROVIDER_ACCOUNT_PROBLEM) {
            LOG.error(
                    "ALERT provider-account: {} {} was refused with {}; look at the provider's account and credentials",
                    failed.request().medium(),
                    failed.id(),
                    failed.detail());
        } else if (failed.reason() == Reason.UNREADABLE) {
            LOG.error("ALERT unreadable: {} could not be opened or put into words", failed.id());
        } else {
            LOG.warn(
                    "{} {} failed: {} ({})",
                    failed.request().medium(),
                    failed.id(),
                    failed.reason().code(),
                    failed.detail());
        }
    }

    void undecidable(UndecidableNotification undecidable) {
        LOG.error("ALERT undecidable: {}; it is left as it is", undecidable.getMessage());
    }

    void practiceLimitReached(String practiceId, int limit) {
        LOG.error("ALERT practice-limit: practice {} reached its {} texts of today", practiceId, limit);
    }

    void halfOfSpendingReached(Money limit) {
        LOG.error("ALERT half-spent: texts reached half of today's {}", limit);
    }

    void spendingLimitReached(Money limit) {
        LOG.error("ALERT spending-limit: texts reached today's {}; no more are sent", limit);
    }

    void notSaved(NotificationId id, Throwable cause) {
        LOG.error(
                "ALERT not-saved: what came of {} could not be saved; a receipt or a person must settle it", id, cause);
    }
}
