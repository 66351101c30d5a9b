package org.openwide.patientrecord.domain;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;

/** The form of a PNG: its signature, then chunks with right checksums from the header to the end, and nothing after. */
final class PngForm {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int HEADER = 0x49484452;
    private static final int HEADER_LENGTH = 13;
    private static final int END = 0x49454e44;
    private static final int FRAME = 12;

    private PngForm() {}

    static boolean isPng(byte[] bytes) {
        if (bytes.length < SIGNATURE.length || !Arrays.equals(SIGNATURE, Arrays.copyOf(bytes, SIGNATURE.length))) {
            return false;
        }
        var rest = ByteBuffer.wrap(bytes, SIGNATURE.length, bytes.length - SIGNATURE.length);
        return startsWithItsHeader(rest) && endsWithItsEnd(rest);
    }

    private static boolean startsWithItsHeader(ByteBuffer rest) {
        return rest.remaining() >= FRAME
                && rest.getInt(rest.position()) == HEADER_LENGTH
                && rest.getInt(rest.position() + Integer.BYTES) == HEADER;
    }

    private static boolean endsWithItsEnd(ByteBuffer rest) {
        int type = HEADER;
        while (rest.remaining() >= FRAME) {
            int length = rest.getInt();
            if (length < 0 || length > rest.remaining() - FRAME + Integer.BYTES) {
                return false;
            }
            var typed = rest.slice(rest.position(), Integer.BYTES + length);
            type = rest.getInt();
            rest.position(rest.position() + length);
            if (rest.getInt() != checksum(typed)) {
                return false;
            }
        }
        return type == END && !rest.hasRemaining();
    }

    private static int checksum(ByteBuffer typed) {
        var crc = new CRC32();
        crc.update(typed);
        return (int) crc.getValue();
    }
}
