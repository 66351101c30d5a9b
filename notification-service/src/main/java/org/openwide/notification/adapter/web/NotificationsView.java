package org.openwide.notification.adapter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openwide.notification.adapter.web.SmsChargesView.Price;
import org.openwide.notification.application.ListNotifications;
import org.openwide.notification.application.NotificationLives.Life;
import org.openwide.notification.domain.Attempt;
import org.openwide.notification.domain.LifeState;
import org.openwide.notification.domain.Receipt;
import org.openwide.notification.domain.Request;
import org.openwide.notification.domain.SmsCharge;

/** Lives of notifications, without anything personal: who they are for is told by ids only. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NotificationsView(List<One> notifications, @Nullable UUID next) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record One(
            UUID notificationId,
            String medium,
            String purpose,
            String patientId,
            @Nullable UUID registrationId,
            String state,
            @Nullable String reason,
            @Nullable Instant since,
            String language,
            Instant expiresAt,
            List<Tried> attempts,
            @Nullable List<Told> receipts,
            @Nullable Cost charge) {}

    record Tried(Instant at, String outcome, String detail, long tookMillis) {

        static Tried of(Attempt attempt) {
            return new Tried(
                    attempt.at(),
                    attempt.outcome(),
                    attempt.detail(),
                    attempt.took().toMillis());
        }
    }

    record Told(String status, String errorCode, Instant receivedAt) {

        static Told of(Receipt receipt) {
            return new Told(SmsChargesView.word(receipt.status()), receipt.errorCode(), receipt.receivedAt());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Cost(
            String chargeId,
            int parts,
            Price price,
            @Nullable String network,
            @Nullable String country,
            String stage,
            Instant chargedAt) {

        static Cost of(SmsCharge charge) {
            return new Cost(
                    charge.chargeId(),
                    charge.parts(),
                    Price.of(charge.price()),
                    charge.network(),
                    charge.country(),
                    SmsChargesView.word(charge.stage()),
                    charge.chargedAt());
        }
    }

    static NotificationsView of(ListNotifications.Page page) {
        return new NotificationsView(
                page.lives().stream().map(NotificationsView::one).toList(),
                page.next() == null ? null : page.next().value());
    }

    private static One one(Life life) {
        Request request = life.notification().request();
        Standing now = Standing.of(life.notification());
        return new One(
                request.id().value(),
                SmsChargesView.word(request.medium()),
                SmsChargesView.word(request.purpose()),
                request.patientId(),
                request.registrationId(),
                LifeState.of(life.notification()).word(),
                now.reason() == null ? null : now.reason().code(),
                now.since(),
                request.language().code(),
                request.expiresAt(),
                life.attempts().stream().map(Tried::of).toList(),
                now.receipts().all().isEmpty()
                        ? null
                        : now.receipts().all().stream().map(Told::of).toList(),
                now.charge() == null ? null : Cost.of(now.charge()));
    }
}
