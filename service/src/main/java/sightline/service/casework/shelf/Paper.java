package sightline.service.casework.shelf;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A document to be kept.
 *
 * @param journey whose case
 * @param adviser what advice it answers; empty where it answers none
 * @param name safe to store and to show
 * @param type the media type
 * @param content what it holds
 */
public record Paper(String journey, Optional<String> adviser, String name, String type, byte[] content) {

    /** SHA-256 of the content, in hexadecimal. */
    String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
