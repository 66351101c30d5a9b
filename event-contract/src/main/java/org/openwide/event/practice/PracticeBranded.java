package org.openwide.event.practice;

import org.jspecify.annotations.Nullable;

/**
 * A practice shows itself in this way from now on.
 *
 * @param phone as given: it is shown to patients, not called
 * @param colour {@code #rrggbb} in lower case; none for our own
 */
public record PracticeBranded(
        String practiceId,
        String name,
        String phone,
        @Nullable String colour,
        @Nullable Logo logo) implements PracticeEvent {

    /**
     * A small picture.
     *
     * @param mediaType {@code image/png}
     * @param base64 the picture, of at most 8 KiB before it was encoded
     */
    public record Logo(String mediaType, String base64) {}
}
