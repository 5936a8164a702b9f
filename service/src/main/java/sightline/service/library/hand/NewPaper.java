package sightline.service.library.hand;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import sightline.papers.text.Kind;

/**
 * A file that was looked over and may be kept.
 *
 * @param name safe to store and to show
 * @param kind in which form it came
 * @param type the media type
 * @param content as it came
 */
public record NewPaper(String name, Kind kind, String type, byte[] content) {

    /** SHA-256 of the content, in hexadecimal. */
    String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
