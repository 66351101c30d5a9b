package org.openwide.notification.domain;

import java.util.Locale;
import java.util.Set;

/** A practice's name in the room a text has left: whole words of it, or none. */
final class ShortName {

    private static final Set<String> HANGING = Set.of("and", "&", "of", "the", "at", "in", "for", "-", "/", "+");

    private ShortName() {}

    /**
     * @param room places of the text that the name may take
     * @param nameless what is said when no word of the name fits or can be spelled
     */
    static String of(String name, int room, String nameless) {
        String shorter = Gsm7.transliterate(name);
        if (Gsm7.septets(shorter) > room) {
            shorter = shorter.replaceAll("(?i) and ", " & ");
        }
        while (!shorter.isEmpty() && Gsm7.septets(shorter) > room) {
            shorter = withoutLastWord(shorter);
        }
        return shorter.isEmpty() ? nameless : shorter;
    }

    private static String withoutLastWord(String words) {
        String shorter = words;
        do {
            int space = shorter.lastIndexOf(' ');
            shorter = space < 0 ? "" : withoutComma(shorter.substring(0, space));
        } while (HANGING.contains(lastWord(shorter)));
        return shorter;
    }

    private static String withoutComma(String words) {
        return words.replaceAll("[,;:.]+$", "");
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
