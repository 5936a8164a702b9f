package sightline.service.review.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that was looked over and may be kept.
 *
 * @param name safe to store and to show
 * @param type the media type
 * @param content as it came
 * @param text what it says; empty where nothing could be read
 * @param unread why no text could be taken out; empty where it could
 */
public record NewPaper(String name, String type, byte[] content, String text, String unread) {

    /** SHA-256 of the content, in hexadecimal. */
    String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
