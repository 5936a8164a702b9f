package sightline.service.documents;

import static sightline.service.documents.Hostile.is;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;

/** PDFs that must be refused; most are the plain one with one thing more. */
final class HostilePdfs {

    private static final byte[] PLAIN = HandMadePdf.plain();

    private HostilePdfs() {}

    static List<Hostile> all() {
        return List.of(
                refused(Reason.PDF_SCRIPT, "with a script", "", "<</S/JavaScript/JS(app.alert(1))>>"),
                refused(Reason.PDF_SCRIPT, "with a script in disguise", "", "<</S/J#61vaScript/JS(app.alert(1))>>"),
                refused(Reason.PDF_SCRIPT, "with named scripts", "/Names<</J#61vaScript<</Names[]>>>>"),
                refused(Reason.PDF_SCRIPT, "with a script three deep", "/A[[<</B<</S/J#61vaScript>>>>]]"),
                refused(
                        Reason.PDF_SCRIPT,
                        "that runs a script when it is opened",
                        "/OpenAction 4 0 R",
                        "<</S/JavaScript/JS(1)>>"),
                refused(Reason.PDF_SCRIPT, "that sends itself when it is opened", "/OpenAction<</S/SubmitForm/F(x)>>"),
                refused(
                        Reason.PDF_SCRIPT,
                        "that opens a site when it is opened",
                        "/OpenAction<</S/URI/URI(http://x)>>"),
                is(
                        Reason.PDF_SCRIPT,
                        "a PDF with a script among packed objects",
                        "a.pdf",
                        HandMadePdf.packedWith(new PDActionJavaScript("app.alert(1)"))),
                is(
                        Reason.PDF_SCRIPT,
                        "a PDF with a script in an object that its table does not name",
                        "a.pdf",
                        after("%PDF-1.7\n", "9 0 obj<</S/JavaScript/JS(1)>>endobj\n")),
                refused(Reason.PDF_LAUNCH, "that can start a program", "", "<</S/Launch/F(cmd.exe)>>"),
                refused(Reason.PDF_LAUNCH, "that can start a program, in disguise", "", "<</S/#4caunch/F(cmd.exe)>>"),
                is(
                        Reason.PDF_LAUNCH,
                        "a PDF that can start a program, among packed objects",
                        "a.pdf",
                        HandMadePdf.packedWith(new PDActionLaunch())),
                refused(
                        Reason.PDF_ATTACHMENT,
                        "with a file inside",
                        "",
                        "<</Type/EmbeddedFile/Length 1>>stream\nx\nendstream"),
                refused(
                        Reason.PDF_ATTACHMENT,
                        "with a file inside, in disguise",
                        "",
                        "<</Type/Filespec/F(a.exe)/EF<</F 5 0 R>>>>",
                        "<</Length 1>>stream\nx\nendstream"),
                refused(Reason.PDF_ATTACHMENT, "with a list of files", "/Names<</Embedded#46iles<</Names[]>>>>"),
                refused(Reason.PDF_ATTACHMENT, "with rich media", "", "<</Type/Annot/Subtype/RichMedia>>"),
                refused(Reason.PDF_ATTACHMENT, "with a sound", "", "<</Type/Annot/Subtype/Sound>>"),
                refused(Reason.PDF_XFA, "that is an XFA form", "/AcroForm<</Fields[]/XFA 4 0 R>>", "(x)"),
                is(Reason.ENCRYPTED, "a PDF under a password", "a.pdf", HandMadePdf.locked("secret")),
                is(Reason.ENCRYPTED, "a PDF that anybody may read and nobody copy", "a.pdf", HandMadePdf.locked("")),
                is(
                        Reason.ENCRYPTED,
                        "a PDF locked in disguise",
                        "a.pdf",
                        replaced(
                                new String(HandMadePdf.locked("secret"), StandardCharsets.ISO_8859_1),
                                "/Encrypt ",
                                "/Encr#79pt ")),
                is(Reason.DAMAGED, "a PDF cut in half", "a.pdf", Arrays.copyOf(PLAIN, PLAIN.length / 2)),
                is(Reason.DAMAGED, "a PDF without its end mark", "a.pdf", Arrays.copyOf(PLAIN, PLAIN.length - 7)),
                is(Reason.DAMAGED, "a PDF of a head and an end", "a.pdf", "%PDF-1.7\n%%EOF"),
                is(
                        Reason.DAMAGED,
                        "a PDF without a page",
                        "a.pdf",
                        replaced(text(PLAIN), "[3 0 R]/Count 1", "[]/Count 0")),
                is(
                        Reason.DAMAGED,
                        "a PDF of brackets in brackets",
                        "a.pdf",
                        HandMadePdf.with("/A" + "[".repeat(200_000))),
                refusedBytes(
                        "whose objects burst",
                        HandMadePdf.packed("/Type/ObjStm/N 1/First 1/Filter/FlateDecode", 70_000_000)),
                refusedBytes(
                        "whose objects burst, in disguise",
                        HandMadePdf.packed("/Type/Obj#53tm/N 1/First 1/F#69lter/Flate#44ecode", 70_000_000)),
                refusedBytes(
                        "whose objects are packed twice",
                        HandMadePdf.packed("/Type/ObjStm/N 1/First 1/Filter[/FlateDecode/FlateDecode]", 9)),
                refusedBytes(
                        "whose objects are packed in a way it does not tell at once",
                        HandMadePdf.packed("/Type/ObjStm/N 1/First 1/Filter 5 0 R", 9)),
                refusedBytes(
                        "whose objects burst and do not say what they are",
                        HandMadePdf.packed("/N 1/First 1/Filter/FlateDecode", 70_000_000)),
                refusedBytes(
                        "whose objects burst behind a beginning in a text",
                        HandMadePdf.packed("/Type/ObjStm/A(\n9 0 obj<<)/Filter/FlateDecode", 70_000_000)),
                refusedBytes(
                        "whose objects burst behind a beginning in a comment",
                        HandMadePdf.packed("/Type/ObjStm%9 0 obj<<\n/Filter/FlateDecode", 70_000_000)),
                refusedBytes(
                        "whose objects burst behind 5,000 spaces",
                        HandMadePdf.packed("/Type/ObjStm/Filter/FlateDecode" + " ".repeat(5_000), 70_000_000)),
                refusedBytes(
                        "whose table bursts", HandMadePdf.packed("/Type/XRef/W[1 2 1]/Filter/FlateDecode", 5_000_000)),
                is(Reason.TWO_IN_ONE, "a PDF that begins later", "a.txt", Sample.join(Sample.raw("#1\n"), PLAIN)),
                is(
                        Reason.TWO_IN_ONE,
                        "a PDF that is a Word document as well",
                        "a.pdf",
                        Sample.join(PLAIN, Docx.plain().bytes(), Sample.raw("%%EOF"))),
                is(
                        Reason.TWO_IN_ONE,
                        "a PDF with an archive after it",
                        "a.pdf",
                        Sample.join(PLAIN, Docx.zip(Map.of()))));
    }

    private static Hostile refused(Reason reason, String what, String catalogue, String... objects) {
        return is(reason, "a PDF " + what, "a.pdf", HandMadePdf.with(catalogue, objects));
    }

    private static Hostile refusedBytes(String what, byte[] object) {
        return is(Reason.UNPACKS_TOO_LARGE, "a PDF " + what, "a.pdf", HandMadePdf.of("", List.of(object)));
    }

    private static byte[] after(String head, String words) {
        return replaced(text(PLAIN), head, head + words);
    }

    private static byte[] replaced(String text, String what, String by) {
        if (!text.contains(what)) {
            throw new IllegalStateException("there is no %s in it".formatted(what));
        }
        return Sample.raw(text.replace(what, by));
    }

    private static String text(byte[] pdf) {
        return new String(pdf, StandardCharsets.ISO_8859_1);
    }
}
