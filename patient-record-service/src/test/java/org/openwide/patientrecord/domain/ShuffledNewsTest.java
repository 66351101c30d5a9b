package org.openwide.patientrecord.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.patientrecord.domain.Fixtures.MOBILE;
import static org.openwide.patientrecord.domain.Fixtures.aPatient;
import static org.openwide.patientrecord.domain.Fixtures.completed;
import static org.openwide.patientrecord.domain.Fixtures.linkId;
import static org.openwide.patientrecord.domain.Fixtures.news;
import static org.openwide.patientrecord.domain.Fixtures.notification;
import static org.openwide.patientrecord.domain.Fixtures.withLink;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Each key in order, every event three times, keys shuffled among each other: the same final state. */
class ShuffledNewsTest {

    private static final List<List<Function<Patient, Decision<Hearing>>>> KEYS = List.of(
            List.of(
                    registration(1, 1, new RegistrationNews.Started()),
                    registration(1, 2, new RegistrationNews.DetailsNotMatched(new Mismatch(List.of("mobile"), 4)))),
            List.of(
                    registration(2, 1, new RegistrationNews.Started()),
                    registration(2, 2, new RegistrationNews.DetailsMatched()),
                    registration(2, 3, new RegistrationNews.CodeRequested(notification(1))),
                    registration(2, 4, new RegistrationNews.CodeRequested(notification(2))),
                    registration(2, 5, new RegistrationNews.MobileVerified()),
                    registration(2, 6, new RegistrationNews.PasswordSet()),
                    registration(2, 7, new RegistrationNews.EmailConfirmed()),
                    registration(2, 8, completed("verified@example.org", MOBILE))),
            List.of(notice(1, 1, new Delivery.Failed("unknown")), notice(1, 2, new Delivery.Sent())),
            List.of(notice(2, 1, new Delivery.Sent())));

    @Property(tries = 300)
    void endInTheSameState(@ForAll long seed) {
        var start = withLink(withLink(aPatient(), 1), 2);

        assertThat(hearAll(start, shuffled(new Random(seed)))).isEqualTo(hearAll(start, inOrder()));
    }

    private static Patient hearAll(Patient start, List<Function<Patient, Decision<Hearing>>> all) {
        var patient = start;
        for (var news : all) {
            var next = news.apply(patient).next();
            patient = next == null ? patient : next;
        }
        return patient;
    }

    private static List<Function<Patient, Decision<Hearing>>> inOrder() {
        return KEYS.stream().flatMap(List::stream).toList();
    }

    /** Reads a random key on, or again from an earlier place, until each was read to its end three times. */
    private static List<Function<Patient, Decision<Hearing>>> shuffled(Random random) {
        var rounds = new ArrayList<List<Function<Patient, Decision<Hearing>>>>();
        KEYS.forEach(key -> {
            var threeTimes = new ArrayList<Function<Patient, Decision<Hearing>>>();
            key.forEach(news -> threeTimes.addAll(List.of(news, news)));
            threeTimes.addAll(key);
            rounds.add(threeTimes);
        });
        var all = new ArrayList<Function<Patient, Decision<Hearing>>>();
        while (!rounds.isEmpty()) {
            var key = rounds.get(random.nextInt(rounds.size()));
            all.add(key.removeFirst());
            rounds.removeIf(List::isEmpty);
        }
        return all;
    }

    private static Function<Patient, Decision<Hearing>> registration(
            int link, long sequence, RegistrationNews.Fact fact) {
        return patient -> patient.hear(news(link, sequence, fact));
    }

    private static Function<Patient, Decision<Hearing>> notice(int notification, long sequence, Delivery delivery) {
        return patient -> patient.hear(new NotificationNews(linkId(2), notification(notification), sequence, delivery));
    }
}
