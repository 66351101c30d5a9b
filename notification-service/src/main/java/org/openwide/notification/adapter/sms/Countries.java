package org.openwide.notification.adapter.sms;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import org.jspecify.annotations.Nullable;

/** The country a number belongs to, for the charge: it is told by itself, the number is not. */
final class Countries {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String NO_COUNTRY = "ZZ";

    private Countries() {}

    /** @param number with its country code, with or without a plus; the ISO 3166-1 code, or null when there is none */
    static @Nullable String of(String number) {
        try {
            var parsed = NUMBERS.parse(number.startsWith("+") ? number : "+" + number, NO_COUNTRY);
            String exact = NUMBERS.getRegionCodeForNumber(parsed);
            String country = exact != null ? exact : NUMBERS.getRegionCodeForCountryCode(parsed.getCountryCode());
            return country.matches("[A-Z]{2}") && !country.equals(NO_COUNTRY) ? country : null;
        } catch (NumberParseException e) {
            return null;
        }
    }
}
