package org.openwide.gateway.domain;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** A date of birth as it is typed into three fields. */
public record TypedDate(String day, String month, String year) {

    private static final Pattern SHORT = Pattern.compile("\\d");

    public TypedDate {
        day = day.strip();
        month = month.strip();
        year = year.strip();
    }

    public static TypedDate of(LocalDate date) {
        return new TypedDate(
                Integer.toString(date.getDayOfMonth()),
                Integer.toString(date.getMonthValue()),
                Integer.toString(date.getYear()));
    }

    public boolean isEmpty() {
        return (day + month + year).isEmpty();
    }

    /** As the API takes it; whether there is such a day is for the API to say. */
    public String iso() {
        return isEmpty() ? "" : String.join("-", year, two(month), two(day));
    }

    private static String two(String digits) {
        return SHORT.matcher(digits).matches() ? "0" + digits : digits;
    }

    @Override
    public String toString() {
        return "TypedDate[masked]";
    }
}
