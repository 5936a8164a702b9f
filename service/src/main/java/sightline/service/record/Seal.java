package sightline.service.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Works out the hashes of entries: SHA-256 over the canonical form of all but the hash. One digest serves many entries,
 * so a seal belongs to one thread.
 */
public final class Seal {

    private static final String BEFORE = ",\"hash\":\"";
    private static final String AFTER = "\"";

    private final MessageDigest digest = sha256();

    /** The hash of a canonical form, in 64 small hexadecimal digits. */
    String of(String form) {
        return HexFormat.of().formatHex(digest.digest(form.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Whether the hash that an entry gives is the right one.
     *
     * @param line the line that {@link Link#read} read it from. With the member "hash" cut out it is the canonical form
     *     of the others. The last place that looks like the member is the member: inside a text every quotation mark
     *     has a backslash before it, and of the members that can hold others only the body stands before the hash.
     */
    public boolean fits(Link entry, String line) {
        int from = line.lastIndexOf(BEFORE);
        int to = from + BEFORE.length() + entry.hash().length() + AFTER.length();
        byte[] form = line.getBytes(StandardCharsets.ISO_8859_1);
        digest.update(form, 0, from);
        digest.update(form, to, form.length - to);
        return HexFormat.of().formatHex(digest.digest()).equals(entry.hash());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
