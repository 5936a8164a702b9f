package sightline.papers.html;

/** What the HTML is for. */
enum Form {
    /** The inside of one of our pages, which has its own title and contents of the site around it. */
    PAGE,
    /** A file of its own that somebody keeps. */
    FILE,
    /** What the writer of PDF reads: nothing is folded away, and links and drawings say in its way what they are. */
    PRINT
}
