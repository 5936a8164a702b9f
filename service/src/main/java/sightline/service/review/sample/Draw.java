package sightline.service.review.sample;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** How a sample is drawn: a pure function of the frame's keys and the seed, so that anyone can do it again. */
public final class Draw {

    private Draw() {}

    /** The keys in the order in which they are drawn: by the SHA-256 of the seed, a colon and the key. */
    public static List<String> order(String seed, Collection<String> keys) {
        return keys.stream()
                .sorted(Comparator.comparing((String key) -> sha256(seed + ":" + key))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The SHA-256 of the keys in their order, each with a line end after it. */
    public static String digest(Collection<String> keys) {
        return sha256(keys.stream().sorted().map(key -> key + "\n").collect(Collectors.joining()));
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
