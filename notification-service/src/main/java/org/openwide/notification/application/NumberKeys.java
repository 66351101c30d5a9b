package org.openwide.notification.application;

/** What stands for a number where the number itself must not stand. */
public interface NumberKeys {

    /** The same for the same number, and nobody without our secret can find the number from it. */
    String keyOf(String number);

    /** Its country code and first digits, such as {@code 44-7700}: it fits thousands of numbers. */
    String prefixOf(String number);
}
