package sightline.service.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word documents made by hand: the smallest that Word opens, with changes. */
record Docx(Map<String, byte[]> parts) {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    static Docx plain() {
        return new Docx(Map.of())
                .with("[Content_Types].xml", types(TYPE, ""))
                .with("_rels/.rels", relationships(relationship("officeDocument", "word/document.xml", false)))
                .with("word/document.xml", text("<w:p><w:r><w:t>Dear Ms Quillfeather</w:t></w:r></w:p>"))
                .with(
                        "word/_rels/document.xml.rels",
                        relationships(relationship("hyperlink", "https://www.example.org/a.html", true)));
    }

    /** With this content type for the main part. */
    Docx of(String mainType) {
        return with("[Content_Types].xml", types(mainType, ""));
    }

    /** With a content type for one more part. */
    Docx typed(String part, String type) {
        return with(
                "[Content_Types].xml",
                types(TYPE, "<Override PartName=\"/%s\" ContentType=\"%s\"/>".formatted(part, type)));
    }

    /** With one relationship of the text. */
    Docx related(String type, String target, boolean outside) {
        return with("word/_rels/document.xml.rels", relationships(relationship(type, target, outside)));
    }

    /** With this in the body of the text. */
    Docx saying(String body) {
        return with("word/document.xml", text(body));
    }

    Docx with(String part, String text) {
        return with(part, Sample.utf8(text));
    }

    Docx with(String part, byte[] content) {
        Map<String, byte[]> all = new LinkedHashMap<>(parts);
        all.put(part, content);
        return new Docx(all);
    }

    Docx without(String part) {
        Map<String, byte[]> all = new LinkedHashMap<>(parts);
        all.remove(part);
        return new Docx(all);
    }

    byte[] bytes() {
        return zip(parts);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A zip file with a part before its list that the list does not name. */
    static byte[] withHiddenPart(byte[] zip, byte[] other) {
        int list = listOf(zip);
        int length = listOf(other);
        byte[] all = Sample.join(
                Arrays.copyOf(zip, list), Arrays.copyOf(other, length), Arrays.copyOfRange(zip, list, zip.length));
        ByteBuffer.wrap(all).order(ByteOrder.LITTLE_ENDIAN).putInt(all.length - 6, list + length);
        return all;
    }

    /** Where the list of a zip file without a comment begins (APPNOTE 4.3.16). */
    private static int listOf(byte[] zip) {
        return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).getInt(zip.length - 6);
    }

    static String text(String body) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"%s\"><w:body>%s</w:body></w:document>"
                .formatted(WORD, body);
    }

    static String relationships(String each) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>"
                .formatted(each);
    }

    static String relationship(String type, String target, boolean outside) {
        return "<Relationship Id=\"rId1\" Type=\"%s%s\" Target=\"%s\"%s/>"
                .formatted(OFFICE, type, target, outside ? " TargetMode=\"External\"" : "");
    }

    private static String types(String main, String more) {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"%s\"/>%s</Types>".formatted(main, more);
    }
}
