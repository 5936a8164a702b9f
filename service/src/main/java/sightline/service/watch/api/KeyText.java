package sightline.service.watch.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The secret of a key, shown once.
 *
 * @param text 256 random bits behind a mark that tells what it is
 */
record KeyText(String text) {

    private static final String MARK = "sl_";
    private static final int BYTES = 32;
    private static final int START = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    static KeyText draw() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new KeyText(MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** How it begins, to tell it from others. */
    String start() {
        return text.substring(0, Math.min(START, text.length()));
    }

    /** What is kept of it. */
    String digest() {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "a key that begins with " + start();
    }
}
