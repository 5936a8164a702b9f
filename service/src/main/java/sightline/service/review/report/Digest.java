package sightline.service.review.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import sightline.papers.report.Report;

/** SHA-256, in hexadecimal digits. */
public final class Digest {

    private Digest() {}

    /** Of bytes. */
    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Of words. */
    public static String of(String words) {
        return of(words.getBytes(StandardCharsets.UTF_8));
    }

    /** Of a report: records write themselves down with everything in them. */
    public static String of(Report report) {
        return of(report.toString());
    }
}
