package org.openwide.notification.adapter.sms;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.openwide.notification.application.NumberKeys;

/**
 * Numbers as keyed hashes. A plain hash would be no secret: all numbers there are can be hashed within minutes. The key
 * is made of a secret of this service that is not in the database.
 */
public final class HashedNumbers implements NumberKeys {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String ALGORITHM = "HmacSHA256";
    private static final String PURPOSE = "openwide: what stands for a mobile number in its budget";
    private static final String NO_COUNTRY = "ZZ";
    private static final int BYTES = 16;
    private static final int FIRST_DIGITS = 4;

    /** So that a prefix fits ten thousand numbers at least, however short a country's numbers are. */
    private static final int HIDDEN_DIGITS = 4;

    private final Key key;

    public HashedNumbers(String secret) {
        this.key = key(hmac(key(secret.getBytes(UTF_8)), PURPOSE));
    }

    @Override
    public String keyOf(String number) {
        return HexFormat.of().formatHex(Arrays.copyOf(hmac(key, number), BYTES));
    }

    @Override
    public String prefixOf(String number) {
        try {
            PhoneNumber parsed = NUMBERS.parse(number, NO_COUNTRY);
            String digits = NUMBERS.getNationalSignificantNumber(parsed);
            int shown = Math.clamp(digits.length() - HIDDEN_DIGITS, 0, FIRST_DIGITS);
            return parsed.getCountryCode() + "-" + digits.substring(0, shown);
        } catch (NumberParseException _) {
            return "unknown";
        }
    }

    private static Key key(byte[] bytes) {
        return new SecretKeySpec(bytes, ALGORITHM);
    }

    private static byte[] hmac(Key key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC-SHA-256", e);
        }
    }
}
