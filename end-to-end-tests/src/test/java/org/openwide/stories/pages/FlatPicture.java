package org.openwide.stories.pages;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** A picture of flat colours, kept in the 256 of them that it has most of: a third of its size, and no eye sees it. */
final class FlatPicture {

    private static final int COLOURS = 256;

    private FlatPicture() {}

    static byte[] of(byte[] png) {
        try {
            var picture = ImageIO.read(new ByteArrayInputStream(png));
            var palette = palette(picture);
            var model = new IndexColorModel(8, palette.length, palette, 0, false, -1, 0);
            var flat =
                    new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
            for (var y = 0; y < picture.getHeight(); y++) {
                for (var x = 0; x < picture.getWidth(); x++) {
                    flat.setRGB(x, y, picture.getRGB(x, y));
                }
            }
            return written(flat);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static int[] palette(BufferedImage picture) {
        var pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        var counts = Arrays.stream(pixels).boxed().collect(groupingBy(Function.identity(), counting()));
        return counts.entrySet().stream()
                .sorted(comparing(Map.Entry<Integer, Long>::getValue).reversed())
                .limit(COLOURS)
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }

    private static byte[] written(BufferedImage picture) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        var densest = writer.getDefaultWriteParam();
        densest.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        densest.setCompressionQuality(0);
        var bytes = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), densest);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
