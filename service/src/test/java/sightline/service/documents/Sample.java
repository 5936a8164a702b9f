package sightline.service.documents;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * A file that somebody hands in.
 *
 * @param about what it is, for the name of the test
 * @param name that it comes with
 * @param bytes in it
 */
record Sample(String about, String name, byte[] bytes) {

    static Sample of(String about, String name, byte[] bytes) {
        return new Sample(about, name, bytes);
    }

    static Sample of(String about, String name, String text) {
        return new Sample(about, name, utf8(text));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A sign a byte. */
    static byte[] raw(String signs) {
        return signs.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] in(Charset charset, String text) {
        return text.getBytes(charset);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    @Override
    public String toString() {
        return about;
    }
}
