package org.openwide.gateway.adapter.web;

import java.util.regex.Pattern;

/** A number as people here write it: `07700 900123`; one from abroad stays as it is. */
final class WrittenPhone {

    private static final Pattern BRITISH_MOBILE = Pattern.compile("\\+44(7\\d{3})(\\d{6})");

    private WrittenPhone() {}

    static String of(String e164) {
        return BRITISH_MOBILE.matcher(e164).replaceFirst("0$1 $2");
    }
}
