package sightline.service.review.consent;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What opens a page for somebody without an account. It is made by chance out of 128 bits and never kept; only its hash is.
 *
 * @param text 32 signs of 0 to 9 and a to f
 */
public record LinkToken(String text) {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int BYTES = 16;

    /** A new one. */
    public static LinkToken fresh() {
        byte[] bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return new LinkToken(HexFormat.of().formatHex(bytes));
    }

    /** A token out of an address; empty where it can't be one. */
    public static Optional<LinkToken> of(String text) {
        return text.matches("[0-9a-f]{32}") ? Optional.of(new LinkToken(text)) : Optional.empty();
    }

    /** What is kept of it. A hash without salt will do, for nobody can try all of 128 bits. */
    public String hash() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Never its text, wherever somebody prints it by mistake. */
    @Override
    public String toString() {
        return "a token";
    }
}
