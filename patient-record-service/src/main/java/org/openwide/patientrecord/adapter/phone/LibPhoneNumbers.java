package org.openwide.patientrecord.adapter.phone;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.List;
import org.openwide.event.field.Checked;
import org.openwide.event.field.Checked.Invalid;
import org.openwide.event.field.Checked.Valid;
import org.openwide.event.field.FieldCode;
import org.openwide.event.field.MobileNumbers;
import org.openwide.patientrecord.domain.NumberPlan;
import org.openwide.patientrecord.domain.PhoneNumber;

/** The number plan of libphonenumber, with the rule for mobiles that both sides of a match share. */
public final class LibPhoneNumbers implements NumberPlan {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private final MobileNumbers mobiles;

    public LibPhoneNumbers(boolean allowFictional) {
        mobiles = new MobileNumbers(allowFictional);
    }

    @Override
    public Checked<PhoneNumber> read(String entered, List<String> regions) {
        return switch (mobiles.check(entered, regions)) {
            case Valid<String>(var e164) -> new Valid<>(new PhoneNumber(e164));
            case Invalid<String> invalid ->
                switch (invalid.code()) {
                    case NOT_A_MOBILE_NUMBER, REGION_NOT_SERVED -> otherKind(entered, regions.getFirst());
                    default -> new Invalid<>(invalid.code());
                };
        };
    }

    private static Checked<PhoneNumber> otherKind(String entered, String homeRegion) {
        try {
            var number = NUMBERS.parse(entered, homeRegion);
            return new Valid<>(new PhoneNumber(NUMBERS.format(number, PhoneNumberFormat.E164)));
        } catch (NumberParseException e) {
            return new Invalid<>(FieldCode.NOT_A_PHONE_NUMBER);
        }
    }

    @Override
    public Textability of(PhoneNumber number, List<String> regions) {
        return switch (mobiles.check(number.e164(), regions)) {
            case Valid<String> _ -> Textability.TEXTABLE;
            case Invalid<String>(var code) ->
                code == FieldCode.REGION_NOT_SERVED ? Textability.REGION_NOT_SERVED : Textability.NOT_TEXTABLE;
        };
    }

    @Override
    public boolean isRegion(String code) {
        return NUMBERS.getSupportedRegions().contains(code);
    }
}
