package sightline.papers.text;

import sightline.papers.text.PaperText.Read;
import sightline.papers.text.PaperText.Refused;

/** The text of a document with its layout: lines as they were, rows with tabs, items with their labels. */
public sealed interface LaidOut {

    /**
     * The text, as somebody would see it who checks a passage.
     *
     * @param text plain text as it was handed in; of other forms a paragraph a line, headings marked with #
     */
    record Whole(String text) implements LaidOut {}

    /**
     * The document can't be read.
     *
     * @param reason what is wrong and what to do next
     */
    record Unreadable(String reason) implements LaidOut {}

    /** Lays out a document that somebody handed in, within the same limits as {@link PaperText#of}. */
    static LaidOut of(byte[] content, Kind kind) {
        PaperText found = switch (kind) {
            case TXT -> Txt.read(content);
            case PDF -> content.length > Limits.BYTES ? Limits.TOO_LONG : Pdf.lines(content);
            case DOCX -> content.length > Limits.BYTES ? Limits.TOO_LONG : Docx.laidOut(content);
            case HTML -> content.length > Limits.BYTES ? Limits.TOO_LONG : Html.laidOut(content);
        };
        PaperText fit = content.length > Limits.BYTES
                ? Limits.TOO_LONG
                : found instanceof Read read ? Limits.within(read) : found;
        return switch (fit) {
            case Refused refused -> new Unreadable(refused.reason());
            case Read read ->
                new Whole(
                        kind == Kind.TXT
                                ? Txt.decode(content)
                                : String.join("\n\n", read.paragraphs()).replace(Pdf.BROKEN, '\n'));
        };
    }
}
