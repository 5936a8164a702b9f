package sightline.service.review.publication;

import sightline.service.review.report.FileForm;
import sightline.service.review.report.chapter.Paper;

/**
 * A file of an edition.
 *
 * @param paper which paper
 * @param form in which form
 * @param digest of its bytes
 * @param size in bytes
 */
public record PublishedFile(Paper paper, FileForm form, String digest, long size) {

    private static final long KILO = 1_000;
    private static final long MEGA = 1_000_000;

    /** "84 KB" or "1.2 MB". */
    public String sizeInWords() {
        return size < MEGA ? Math.max(1, size / KILO) + " KB" : size / MEGA + "." + size % MEGA / (MEGA / 10) + " MB";
    }
}
