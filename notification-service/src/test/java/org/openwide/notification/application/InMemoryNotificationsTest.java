package org.openwide.notification.application;

import java.util.ArrayList;
import java.util.List;
import org.openwide.notification.domain.Medium;
import org.openwide.notification.domain.NotificationEvent;
import org.openwide.notification.domain.NotificationId;

class InMemoryNotificationsTest extends NotificationsContract {

    private final InMemoryNotifications notifications = new InMemoryNotifications();

    @Override
    protected Notifications notifications() {
        return notifications;
    }

    @Override
    protected List<String> told(NotificationId id) {
        List<String> told = new ArrayList<>();
        int sequence = 0;
        for (NotificationEvent event : notifications.told(id)) {
            String medium = event.request().medium() == Medium.SMS ? "Sms" : "Email";
            switch (event) {
                case NotificationEvent.NotificationSent _ -> told.add(medium + "Sent#" + ++sequence);
                case NotificationEvent.NotificationFailed _ -> told.add(medium + "Failed#" + ++sequence);
                case NotificationEvent.TextCharged _ -> told.add("SmsCharged#1");
            }
        }
        return told;
    }
}
