package org.openwide.stories.pages;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** A practice's logo: three drops on a round sign. */
final class Logo {

    private static final int SIZE = 96;
    private static final Color SIGN = new Color(0x7a1fa2);

    private Logo() {}

    static String asDataUrl() {
        var picture = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(SIGN);
        pen.fill(new RoundRectangle2D.Double(0, 0, SIZE, SIZE, SIZE / 3.0, SIZE / 3.0));
        pen.setColor(Color.WHITE);
        for (var drop = 0; drop < 3; drop++) {
            pen.fill(new Ellipse2D.Double(18 + drop * 22, 26 + drop % 2 * 22, 18, 26));
        }
        pen.dispose();
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(picture));
    }

    private static byte[] png(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return bytes.toByteArray();
    }
}
