package org.openwide.event.field;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Mobile numbers, as libphonenumber knows them, in E.164.
 *
 * @param allowFictional whether Ofcom's drama numbers (07700 900000 to 900999) pass; see {@link FictionalNumbers}
 */
public record MobileNumbers(boolean allowFictional) {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final Pattern DRAMA = Pattern.compile("\\+447700900[0-9]{3}");
    private static final String DRAMA_REGION = "GB";
    private static final int LONGEST = 40;

    /**
     * The number in E.164.
     *
     * @param regions the regions served (ISO 3166-1 alpha-2); a number typed without a country is the first one's
     */
    public Checked<String> check(@Nullable String entered, List<String> regions) {
        return switch (TextRules.check(entered, LONGEST)) {
            case Checked.Invalid<String> invalid -> invalid;
            case Checked.Valid<String>(var text) -> checkNumber(text, regions);
        };
    }

    private Checked<String> checkNumber(String text, List<String> regions) {
        try {
            var number = NUMBERS.parse(text, regions.getFirst());
            var e164 = NUMBERS.format(number, PhoneNumberFormat.E164);
            if (allowFictional && !number.hasExtension() && DRAMA.matcher(e164).matches()) {
                return regions.contains(DRAMA_REGION)
                        ? new Checked.Valid<>(e164)
                        : invalid(FieldCode.REGION_NOT_SERVED);
            }
            return checkKind(number, e164, regions);
        } catch (NumberParseException e) {
            return invalid(FieldCode.NOT_A_PHONE_NUMBER);
        }
    }

    private static Checked<String> checkKind(PhoneNumber number, String e164, List<String> regions) {
        if (number.hasExtension() || !NUMBERS.isValidNumber(number)) {
            return invalid(FieldCode.NOT_A_PHONE_NUMBER);
        }
        var type = NUMBERS.getNumberType(number);
        if (type != PhoneNumberType.MOBILE && type != PhoneNumberType.FIXED_LINE_OR_MOBILE) {
            return invalid(FieldCode.NOT_A_MOBILE_NUMBER);
        }
        return regions.contains(NUMBERS.getRegionCodeForNumber(number))
                ? new Checked.Valid<>(e164)
                : invalid(FieldCode.REGION_NOT_SERVED);
    }

    private static Checked<String> invalid(FieldCode code) {
        return new Checked.Invalid<>(code);
    }
}
