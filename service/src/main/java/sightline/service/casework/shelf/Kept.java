package sightline.service.casework.shelf;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A document as lists show it.
 *
 * @param id by which it is asked for
 * @param name with its ending
 * @param type the media type
 * @param size in bytes
 * @param day it was handed in
 * @param from who handed it in, by name; empty where the account is gone
 * @param organisation the name of the adviser's organisation; empty where an officer handed it in
 * @param adviser what advice it answers
 */
public record Kept(
        long id,
        String name,
        String type,
        long size,
        LocalDate day,
        Optional<String> from,
        Optional<String> organisation,
        Optional<String> adviser) {

    private static final long KILOBYTE = 1_000;
    private static final long MEGABYTE = 1_000_000;

    /** The size as people read it. */
    public String sizeInWords() {
        return size >= MEGABYTE
                ? Math.round((double) size / MEGABYTE) + " MB"
                : Math.max(1, Math.ceilDiv(size, KILOBYTE)) + " kB";
    }

    /** What sort of file it is, for people. */
    public String kind() {
        return switch (type) {
            case "application/pdf" -> "PDF";
            case "image/png", "image/jpeg" -> "picture";
            case "text/plain" -> "text";
            default -> "Word document";
        };
    }
}
