package sightline.papers.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of a Word document in one input, each begun by a line such as {@code == word/document.xml}. */
final class Parts {

    private static final int LONGEST_NAME = 100;
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";

    /** What a document needs beside its text. */
    private static final Map<String, String> DOCUMENT = Map.of(
            "[Content_Types].xml",
            """
            <Types xmlns="%1$s/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/word/numbering.xml" ContentType="%2$s.numbering+xml"/>\
            <Override PartName="/word/styles.xml" ContentType="%2$s.styles+xml"/>\
            <Override PartName="/word/document.xml" ContentType="%2$s.document.main+xml"/></Types>""".formatted(PACKAGE, OFFICE),
            "_rels/.rels",
            """
            <Relationships xmlns="%s/relationships">\
            <Relationship Id="rId1" Type="%s/officeDocument" Target="word/document.xml"/></Relationships>""".formatted(PACKAGE, RELATIONS),
            "word/_rels/document.xml.rels",
            """
            <Relationships xmlns="%1$s/relationships">\
            <Relationship Id="rId1" Type="%2$s/numbering" Target="numbering.xml"/>\
            <Relationship Id="rId2" Type="%2$s/styles" Target="styles.xml"/></Relationships>""".formatted(PACKAGE, RELATIONS),
            "word/numbering.xml",
            "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>",
            "word/styles.xml",
            "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>");

    private Parts() {}

    /** A Word document: the input itself, or its parts packed with what they lack. */
    static byte[] document(byte[] input) {
        String text = "\n" + new String(input, StandardCharsets.ISO_8859_1);
        if (!text.startsWith("\n== ")) {
            return input;
        }
        SequencedMap<String, byte[]> parts = new LinkedHashMap<>();
        DOCUMENT.forEach((name, part) -> parts.put(name, part.getBytes(StandardCharsets.UTF_8)));
        for (String part : text.split("\n== ")) {
            int end = part.indexOf('\n');
            if (end > 0 && end < LONGEST_NAME) {
                parts.put(part.substring(0, end), part.substring(end + 1).getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return packed(parts);
    }

    private static byte[] packed(Map<String, byte[]> parts) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
