package sightline.service.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Small pictures. */
final class Painted {

    private Painted() {}

    static byte[] png() {
        return painted("png");
    }

    static byte[] jpeg() {
        return painted("jpg");
    }

    /** A PNG that says it is this large, whatever is in it. */
    static byte[] pngOf(int width, int height) {
        byte[] picture = png();
        ByteBuffer bytes = ByteBuffer.wrap(picture).putInt(16, width).putInt(20, height);
        CRC32 sum = new CRC32();
        sum.update(picture, 12, 17);
        bytes.putInt(29, (int) sum.getValue());
        return picture;
    }

    /** A JPEG that says it is this large. */
    static byte[] jpegOf(int width, int height) {
        byte[] picture = jpeg();
        int frame = 2;
        while ((picture[frame + 1] & 0xFF) != 0xC0) {
            frame += 2 + ByteBuffer.wrap(picture).getShort(frame + 2);
        }
        ByteBuffer.wrap(picture).putShort(frame + 5, (short) height).putShort(frame + 7, (short) width);
        return picture;
    }

    private static byte[] painted(String format) {
        BufferedImage picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 40; x++) {
            for (int y = 0; y < 30; y++) {
                picture.setRGB(x, y, (x * 37 + y * 91) * 6151 & 0xFFFFFF);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
