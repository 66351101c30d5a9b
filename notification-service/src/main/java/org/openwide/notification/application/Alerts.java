package org.openwide.notification.application;

import org.openwide.notification.domain.Answer;
import org.openwide.notification.domain.BudgetReached;
import org.openwide.notification.domain.Delivered;
import org.openwide.notification.domain.Expired;
import org.openwide.notification.domain.Failed;
import org.openwide.notification.domain.Notification;
import org.openwide.notification.domain.NotificationId;
import org.openwide.notification.domain.Queued;
import org.openwide.notification.domain.Reason;
import org.openwide.notification.domain.Sending;
import org.openwide.notification.domain.Sent;
import org.openwide.notification.domain.Unknown;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a person must act on: one log line each, starting with ALERT and a fixed word, without personal data. */
public class Alerts {

    private static final Logger LOG = LoggerFactory.getLogger("org.openwide.alerts");

    /** Tells of what did not go well; silent about what did. */
    void tellOf(Notification next, Answer answer) {
        String detail = answer instanceof Answer.Unproven unproven ? unproven.detail() : "taken";
        switch (next) {
            case Unknown unknown -> outcomeUnknown(unknown);
            case Failed failed -> failed(failed);
            case Queued queued -> putOff(queued, detail, isOurAccount(answer));
            case Expired expired -> expired(expired, detail);
            case Sending _, Sent _, Delivered _ -> {}
        }
    }

    /** Stopped before it was asked, the provider said nothing of our account: that it is stopped was told by itself. */
    private static boolean isOurAccount(Answer answer) {
        return answer instanceof Answer.NotNow notNow && notNow.ourAccount() && !notNow.equals(ProviderAccount.STOPPED);
    }

    /** A provider or mail server that never works shows here. */
    private void putOff(Queued queued, String detail, boolean ourAccount) {
        if (ourAccount) {
            providerAccount(queued, detail);
        } else {
            LOG.warn(
                    "{} {} was not taken ({}) and is tried again from {} on",
                    queued.request().medium(),
                    queued.id(),
                    detail,
                    queued.notBefore());
        }
    }

    void expired(Expired expired, String detail) {
        LOG.warn("{} {} is too late to be sent: {}", expired.request().medium(), expired.id(), detail);
    }

    private static void providerAccount(Notification notification, String detail) {
        LOG.error(
                "ALERT provider-account: {} {} was refused with {}; look at the provider's account and credentials",
                notification.request().medium(),
                notification.id(),
                detail);
    }

    private void outcomeUnknown(Unknown unknown) {
        LOG.error(
                "ALERT outcome-unknown: {} {} may or may not have been sent ({}); it is not sent again by itself",
                unknown.request().medium(),
                unknown.id(),
                unknown.detail());
    }

    private void failed(Failed failed) {
        if (failed.reason() == Reason.PROVIDER_ACCOUNT_PROBLEM) {
            LOG.error(
                    "ALERT provider-account: {} {} was refused with {} for what the other side thinks of us, or of this"
                            + " one recipient",
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

    /** No text leaves until the provider takes one again. */
    public void textsStopped(String detail) {
        LOG.error(
                "ALERT texts-stopped: the provider refuses our account ({}); texts wait, and one is tried now and then",
                detail);
    }

    /** The provider took a text after it refused our account. */
    public void textsGoOn() {
        LOG.warn("the provider takes texts again; those that waited are sent");
    }

    void undecidable(UndecidableNotification undecidable) {
        LOG.error("ALERT undecidable: {}; it is left as it is", undecidable.getMessage());
    }

    /** Half of a practice's or a prefix's texts is told to others, and nothing to wake a person for. */
    void budgetReached(BudgetReached reached) {
        String word = BudgetAlert.wordFor(reached);
        if (word == null) {
            LOG.warn("{} used {} of {}", reached.budget(), reached.used().toPlainString(), limit(reached));
        } else {
            LOG.error(
                    "ALERT {}: {} used {} of {}",
                    word,
                    reached.budget(),
                    reached.used().toPlainString(),
                    limit(reached));
        }
    }

    private static String limit(BudgetReached reached) {
        return reached.limit().toPlainString() + " " + reached.budget().name().unit();
    }

    void notSaved(NotificationId id, Throwable cause) {
        LOG.error(
                "ALERT not-saved: what came of {} could not be saved; a receipt or a person must settle it", id, cause);
    }
}
