package sightline.papers.text;

/** The forms in which documents come. */
public enum Kind {
    /** A Word document in the form that Word has written since 2007. */
    DOCX,
    /** A PDF. */
    PDF,
    /** A page of the web. */
    HTML,
    /** Plain text. */
    TXT
}
