package sightline.service.documents;

/** Why a file is refused. The sentences are for the person who handed it in, and never repeat the file's own words. */
public enum Reason {
    EMPTY("The file is empty.", "Open it on your computer to see that it has something in it, then choose it again."),
    TOO_BIG(
            "The file has %d MB; a document may have 50 MB at most.",
            "Split it into parts, or scan it in black and white or with fewer dots, and add each part."),
    TYPE_NOT_ALLOWED("This is %s, which can’t be added.", "Save it as a PDF and add that."),
    NAME_AND_CONTENT_DISAGREE(
            "The file’s name ends in .%s, but what is in it is %s.",
            "See that it is the file you meant. If it is, give its name the right ending and add it again."),
    NOT_UTF_8(
            "The file holds text, but not in UTF-8, so some letters could come out wrong.",
            "Open it in a text editor, save it with the encoding UTF-8, and add it again."),
    PROGRAM("This is a program, not a document.", "If you didn’t expect that, don’t open it: ask who sent it to you."),
    SCRIPT(
            "This is a script that a computer could run, not a document.",
            "If you need its words, copy them into a Word document and add that."),
    WEB_PAGE("This is a web page, which could carry scripts.", "Open it, print it to a PDF, and add the PDF."),
    SVG("This is an SVG drawing, which could carry scripts.", "Save the drawing as a PNG picture and add that."),
    ARCHIVE("This is an archive with other files in it.", "Unpack it and add the files one by one."),
    OLD_OFFICE(
            "This is %s in the form from before 2007, which can hide programs.",
            "Open it, save a Word document as .docx or anything else as a PDF, and add that."),
    MACROS("The document holds macros, which are programs.", "Save it as a Word document without macros (.docx)."),
    LINK_TO_OUTSIDE(
            "The document fetches something from another place when it is opened: %s.",
            "Open it, save it as a PDF, and add the PDF."),
    OBJECT_INSIDE(
            "The document has another file or an object inside it.",
            "Open it, save it as a PDF, and add the PDF. Add the file inside on its own."),
    ENTITIES("The document has parts that no word processor writes.", "Open it, save it as a PDF, and add the PDF."),
    STRANGE_NAMES("The document has parts with unsafe names.", "Open it, save it as a PDF, and add the PDF."),
    UNPACKS_TOO_LARGE(
            "The document is small but unpacks to something far too large.",
            "Open it, save it anew or print it to a PDF, and add that."),
    PDF_SCRIPT(
            "The PDF runs a script or does something else when it is opened.",
            "Open it, print it to a new PDF, and add the new one."),
    PDF_LAUNCH(
            "The PDF can start a program or open another file.",
            "Open it, print it to a new PDF, and add the new one."),
    PDF_ATTACHMENT(
            "The PDF has another file, a film or a sound inside it.",
            "Print it to a new PDF and add that. Add the file inside on its own."),
    PDF_XFA(
            "The PDF is an XFA form, which most programs can’t show.",
            "Open it in the program it was made with, print it to a new PDF, and add the new one."),
    ENCRYPTED(
            "The file is protected by a password or locked.",
            "Save or print it without the protection and add it again."),
    DAMAGED("The file is damaged or cut off: %s.", "Ask for it again, or save or scan it anew, and add it again."),
    TWO_IN_ONE(
            "The file can be read as two different kinds of file at once: %s.",
            "Open it, save or print it anew, and add the new file."),
    PICTURE_TOO_LARGE(
            "The picture is %,d by %,d dots, too large to open safely.",
            "Make it smaller, at most 20,000 dots a side and 100 million in all, and add it again.");

    private final String problem;
    private final String next;

    Reason(String problem, String next) {
        this.problem = problem;
        this.next = next;
    }

    /** A refusal for this reason, with what its sentence leaves open. */
    Refused because(Object... details) {
        return new Refused(this, problem.formatted(details));
    }

    String next() {
        return next;
    }
}
