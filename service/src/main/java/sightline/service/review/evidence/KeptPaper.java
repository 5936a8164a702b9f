package sightline.service.review.evidence;

/**
 * The file that an item came as.
 *
 * @param name with its ending
 * @param type the media type
 * @param size in bytes
 * @param unread why no text could be taken out of it; empty where it could
 */
public record KeptPaper(String name, String type, long size, String unread) {

    private static final long KILOBYTE = 1_000;
    private static final long MEGABYTE = 1_000_000;

    /** Whether a browser can show it as a picture. */
    public boolean isPicture() {
        return type.startsWith("image/");
    }

    /** The size as people read it. */
    public String sizeInWords() {
        return size >= MEGABYTE
                ? Math.round((double) size / MEGABYTE) + " MB"
                : Math.max(1, Math.ceilDiv(size, KILOBYTE)) + " kB";
    }
}
