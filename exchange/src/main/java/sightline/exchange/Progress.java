package sightline.exchange;

/** Hears how far a reader has come; the caller shows it (on standard error, never on standard output). */
@FunctionalInterface
public interface Progress {

    /** Says nothing. */
    Progress SILENT = (what, done, total) -> {};

    /**
     * @param what what is being read, a file name
     * @param done files read so far
     * @param total files to read
     */
    void at(String what, long done, long total);
}
