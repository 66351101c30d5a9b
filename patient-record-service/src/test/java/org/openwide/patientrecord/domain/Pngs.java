package org.openwide.patientrecord.domain;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Random;
import javax.imageio.ImageIO;

/** Pictures for tests. */
public final class Pngs {

    private Pngs() {}

    /** A picture of noise, which does not get smaller; other sizes are other pictures. */
    public static byte[] square(int side) {
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var noise = new Random(side);
        for (int pixel = 0; pixel < side * side; pixel++) {
            picture.setRGB(pixel % side, pixel / side, noise.nextInt());
        }
        return written(picture, "png");
    }

    public static byte[] written(BufferedImage picture, String format) {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String dataUrl(byte[] png) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }
}
