package sightline.service.review.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What the check says of one place.
 *
 * @param rule that says it
 * @param place of which
 * @param sentence what is the matter, with what to do about it
 * @param about the text that it is about: when that changes, an earlier answer no longer holds
 */
public record Message(Rule.About rule, Place place, String sentence, String about) {

    /** How much weight it has. */
    public Level level() {
        return rule.level();
    }

    /** A digest of what it is about. */
    public String digest() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(about.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
