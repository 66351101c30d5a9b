package org.openwide.registration.domain;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What someone who knows the patient would try first: names, the date of birth, the number, the address. */
record PersonalWords(List<String> words) {

    /** Shorter words, such as a given name of one letter, stand in any password by chance. */
    private static final int TELLING = 3;

    /** So many characters that are not the patient's own make a password more than personal. */
    private static final int OWN_WORK = 8;

    static PersonalWords of(Details details) {
        var national = details.mobile().e164().replaceFirst("^\\+\\d\\d", "0");
        var words = Stream.of(
                        names(details.givenName()),
                        names(details.familyName()),
                        dates(details.dateOfBirth()),
                        address(details.email().text()),
                        Stream.of(details.mobile().e164().substring(1), national, national.substring(1)))
                .flatMap(stream -> stream)
                .map(PersonalWords::plain)
                .filter(word -> word.length() >= TELLING)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        return new PersonalWords(words);
    }

    /** Whether little is left of a password without the patient's own details. */
    boolean make(Password password) {
        var rest = plain(password.text());
        var whole = rest.length();
        for (var word : words) {
            rest = rest.replace(word, "");
        }
        return rest.length() < whole && rest.length() < OWN_WORK;
    }

    private static Stream<String> names(String name) {
        return Stream.concat(Stream.of(name), Stream.of(name.split("[\\s'’-]+")));
    }

    private static Stream<String> address(String email) {
        return Stream.concat(Stream.of(email), Stream.of(email.split("[@._+-]+")));
    }

    private static Stream<String> dates(LocalDate date) {
        var year = String.valueOf(date.getYear());
        var month = String.format(Locale.ROOT, "%02d", date.getMonthValue());
        var day = String.format(Locale.ROOT, "%02d", date.getDayOfMonth());
        var dates = new ArrayList<>(List.of(day + month + year, month + day + year, year + month + day, year));
        dates.add(day + month + year.substring(2));
        dates.add(month + day + year.substring(2));
        return dates.stream();
    }

    /** Without marks, case, blanks or punctuation. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    @Override
    public String toString() {
        return "PersonalWords[masked]";
    }
}
