package sightline.papers.text;

import java.util.List;

/** The words of a document, or the reason why there are none. */
public sealed interface PaperText {

    /**
     * The words as they come, one paragraph after the other; a row of a table is a paragraph with tabs.
     *
     * @param paragraphs none of them empty
     * @param pages for each paragraph the page that it begins on, counted from one; empty where the form knows no pages
     */
    record Read(List<String> paragraphs, List<Integer> pages) implements PaperText {

        public Read {
            paragraphs = List.copyOf(paragraphs);
            pages = List.copyOf(pages);
        }
    }

    /**
     * The document can't be read.
     *
     * @param reason what is wrong and what to do next, for the person who handed it in
     */
    record Refused(String reason) implements PaperText {}

    /**
     * Reads a document that somebody handed in. Nothing in it is carried out or fetched, and one that would fill the
     * memory is refused.
     */
    static PaperText of(byte[] content, Kind kind) {
        if (content.length > Limits.BYTES) {
            return Limits.TOO_LONG;
        }
        PaperText found = switch (kind) {
            case DOCX -> Docx.read(content);
            case PDF -> Pdf.read(content);
            case HTML -> Html.read(content);
            case TXT -> Txt.read(content);
        };
        return found instanceof Read read ? Limits.within(read) : found;
    }
}
