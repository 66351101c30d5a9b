package org.openwide.notification.adapter.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openwide.house.Reading;
import org.openwide.notification.adapter.mail.EmailPreviews.Preview;
import org.openwide.notification.domain.Content;
import org.openwide.notification.domain.Fixtures;
import org.openwide.notification.domain.Medium;
import org.openwide.notification.domain.Purpose;
import org.openwide.notification.domain.TextMessage;

/** The English of emails and texts is for people of eleven and older. */
class ReadingAgeTest {

    private static final double ELEVEN = 11;

    /** What GOV.UK allows. */
    private static final int LONGEST_SENTENCE = 25;

    private static final Pattern NO_WORDS = Pattern.compile("(?s)<head>.*?</head>|https://\\S+|@portal\\S+ #\\d+");
    private static final Pattern INLINE = Pattern.compile("</?(span|strong|a)\\b[^>]*>");
    private static final Pattern BETWEEN_LINES = Pattern.compile("<[^>]*>|\n");

    @ParameterizedTest
    @MethodSource("englishEmails")
    void anEmailIsForPeopleOfEleven(Preview email) {
        assertThat(Reading.of(asText(email)).age()).isLessThanOrEqualTo(ELEVEN);
        assertThat(Reading.of(asHtml(email)).age()).isLessThanOrEqualTo(ELEVEN);
    }

    /** A text has too few words for the formula to say anything of it alone. */
    @Test
    void soAreEmailsAndTextsTogether() {
        assertThat(everything().age()).isLessThanOrEqualTo(ELEVEN);
    }

    @Test
    void noSentenceIsLong() {
        assertThat(everything().longerThan(LONGEST_SENTENCE)).isEmpty();
    }

    private static Reading everything() {
        Stream<String> emails = englishEmails()
                .flatMap(email -> Stream.of(asText(email), asHtml(email)).flatMap(List::stream));
        return Reading.of(Stream.concat(emails, texts().flatMap(text -> lines(text).stream()))
                .toList());
    }

    private static List<String> asText(Preview email) {
        return lines(email.worded().subject() + "\n" + email.worded().text());
    }

    private static List<String> asHtml(Preview email) {
        return lines(email.worded().subject() + "\n" + email.worded().html());
    }

    static Stream<Preview> englishEmails() {
        return new EmailPreviews().all().stream().filter(email -> email.name().endsWith("-en-plain"));
    }

    private static Stream<String> texts() {
        return Stream.of(
                        TextMessage.of(
                                Fixtures.aRequest(Medium.SMS, Purpose.MOBILE_CODE),
                                new Content.MobileCode("+447700900123", "402915"),
                                "portal.example.org"),
                        TextMessage.of(
                                Fixtures.aRequest(Medium.SMS, Purpose.REGISTRATION_LINK),
                                new Content.RegistrationLink(
                                        "+447700900123", "Siân", "https://portal.example.org/start"),
                                "portal.example.org"))
                .map(TextMessage::body);
    }

    private static List<String> lines(String body) {
        String words = INLINE.matcher(NO_WORDS.matcher(body).replaceAll("")).replaceAll("");
        return BETWEEN_LINES.splitAsStream(words).toList();
    }
}
