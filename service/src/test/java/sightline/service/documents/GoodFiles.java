package sightline.service.documents;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;

/** Files that a family or a school may well hand in, and what each is. */
final class GoodFiles {

    private GoodFiles() {}

    static Map<Sample, DocumentKind> all() {
        Map<Sample, DocumentKind> all = new LinkedHashMap<>();
        all.put(Sample.of("a PDF of one page", "Letter.PDF", HandMadePdf.plain()), DocumentKind.PDF);
        all.put(Sample.of("a PDF whose name has no ending", "letter", HandMadePdf.plain()), DocumentKind.PDF);
        all.put(
                Sample.of("a PDF with an ending nobody knows", "plan v2.final2", HandMadePdf.plain()),
                DocumentKind.PDF);
        all.put(
                Sample.of("a PDF that opens at its first page", "a.pdf", HandMadePdf.with("/OpenAction[3 0 R/Fit]")),
                DocumentKind.PDF);
        all.put(
                Sample.of(
                        "a PDF with a form and a link",
                        "a.pdf",
                        HandMadePdf.with(
                                "/AcroForm<</Fields[]>>",
                                "<</Type/Annot/Subtype/Link/A<</S/URI/URI(https://a.example)>>>>")),
                DocumentKind.PDF);
        all.put(Sample.of("a PDF with packed objects", "a.pdf", packedPdf()), DocumentKind.PDF);
        all.put(
                Sample.of(
                        "a PDF with a large blank picture",
                        "a.pdf",
                        HandMadePdf.of("", List.of(HandMadePdf.packed("/Filter/FlateDecode", 90_000_000)))),
                DocumentKind.PDF);
        all.put(
                Sample.of(
                        "a Word document with a link",
                        "Advice.docx",
                        Docx.plain().bytes()),
                DocumentKind.DOCX);
        all.put(
                Sample.of(
                        "a Word document with a picture and a page number",
                        "a.docx",
                        Docx.plain()
                                .with("word/media/image1.png", Painted.png())
                                .saying(
                                        "<w:p><w:fldSimple w:instr=\" PAGE \"/><w:r><w:fldChar w:fldCharType=\"begin\"/>"
                                                + "<w:instrText> HYPERLINK \"https://link.example/dde\"</w:instrText></w:r></w:p>")
                                .bytes()),
                DocumentKind.DOCX);
        all.put(
                Sample.of(
                        "a Word document with a blank picture that packs well",
                        "a.docx",
                        Docx.plain()
                                .with("word/media/image1.bmp", new byte[3_900_000])
                                .bytes()),
                DocumentKind.DOCX);
        all.put(Sample.of("a PNG", "photo.png", Painted.png()), DocumentKind.PNG);
        all.put(
                Sample.of("a sheet of A3 at 600 dots an inch", "scan.png", Painted.pngOf(7_016, 9_921)),
                DocumentKind.PNG);
        all.put(Sample.of("a JPEG", "photo.JPG", Painted.jpeg()), DocumentKind.JPEG);
        all.put(Sample.of("a JPEG by its long ending", "photo.jpeg", Painted.jpeg()), DocumentKind.JPEG);
        all.put(
                Sample.of(
                        "a JPEG with a second picture after it, as cameras do",
                        "photo.jpg",
                        Sample.join(Painted.jpeg(), Painted.jpeg())),
                DocumentKind.JPEG);
        all.put(Sample.of("a text", "notes.txt", "Sioned’s notes\r\n\tA & B < C, 20% < 30%\f\n"), DocumentKind.TEXT);
        all.put(
                Sample.of(
                        "a text with the mark of UTF-8", "notes.txt", Sample.in(StandardCharsets.UTF_8, "\ufeffŴyneb")),
                DocumentKind.TEXT);
        all.put(
                Sample.of("a text that begins with MZ", "notes.txt", "MZ is what the machine prints. ".repeat(9)),
                DocumentKind.TEXT);
        all.put(
                Sample.of("a text longer than any buffer", "notes.txt", "£1 a day\n".repeat(50_000)),
                DocumentKind.TEXT);
        return all;
    }

    private static byte[] packedPdf() {
        PDActionURI link = new PDActionURI();
        link.setURI("https://www.example.org");
        return HandMadePdf.packedWith(link);
    }
}
