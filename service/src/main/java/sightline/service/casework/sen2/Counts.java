package sightline.service.casework.sen2;

import sightline.service.page.InWords;

/** Counts with their words. */
public final class Counts {

    private Counts() {}

    /** 12,345. */
    public static String of(long count) {
        return InWords.count(count);
    }

    /** 1 error, or 12,345 errors. */
    public static String of(long count, String one, String many) {
        return count == 1 ? "1 " + one : of(count) + " " + many;
    }
}
