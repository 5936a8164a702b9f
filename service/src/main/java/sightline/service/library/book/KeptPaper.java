package sightline.service.library.book;

/**
 * A paper of the library.
 *
 * @param id its number
 * @param details what people say of it
 * @param state how far reading it has come
 * @param unreadable why no text could be taken out of it; empty where it could
 * @param file it came as
 * @param version of this row
 */
public record KeptPaper(long id, Details details, State state, String unreadable, File file, long version) {

    /**
     * What people say of a paper.
     *
     * @param title it has
     * @param council whose it is
     * @param year it was published in
     * @param kind what it is
     * @param published where, in words or as an address; may be empty
     */
    public record Details(String title, String council, int year, PaperKind kind, String published) {

        /** Whether what says where it was published can be followed. */
        public boolean isLinked() {
            return published.matches("https?://\\S+");
        }

        /** Whose it is and when, as people read it. */
        public String from() {
            return council + ", " + year;
        }
    }

    /**
     * The file that it came as.
     *
     * @param name with its ending
     * @param type the media type
     * @param size in bytes
     */
    public record File(String name, String type, long size) {}

    /** How far reading it has come. */
    public enum State {
        READING,
        READ,
        UNREADABLE
    }

    /** Where its page is. */
    public String path() {
        return "/papers/" + id;
    }
}
