package sightline.service.casework.sample;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keys of cases that mean nothing to anybody without the salt, which never leaves this side of the wall: the first 32
 * signs of HMAC-SHA-256 of the journey's own key. Each sample has a salt of its own, so that nobody can follow a case
 * from one sample to the next.
 */
final class Opaque {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int BYTES = 32;
    private static final int SIGNS = 32;

    private final byte[] salt;

    private Opaque(byte[] salt) {
        this.salt = salt;
    }

    static Opaque fresh() {
        byte[] salt = new byte[BYTES];
        CHANCE.nextBytes(salt);
        return new Opaque(salt);
    }

    /** To be kept beside the sample, on this side. */
    byte[] salt() {
        return salt.clone();
    }

    String key(String journey) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(salt, "HmacSHA256"));
            return HexFormat.of()
                    .formatHex(mac.doFinal(journey.getBytes(StandardCharsets.UTF_8)))
                    .substring(0, SIGNS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}
