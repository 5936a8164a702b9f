package sightline.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Several files in one input: each begins with a line such as {@code == person.csv}. */
public final class Parts {

    private static final int LONGEST_NAME = 100;
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** What a workbook needs beside its sheets. */
    private static final Map<String, String> WORKBOOK = Map.of(
            "[Content_Types].xml",
            """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\
            <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>\
            <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
            </Types>""",
            "_rels/.rels",
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="%s/officeDocument" Target="xl/workbook.xml"/></Relationships>""".formatted(RELATIONS),
            "xl/workbook.xml",
            """
            <workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="Person" sheetId="1" r:id="rId1"/>\
            <sheet name="Requests" sheetId="2" r:id="rId2"/></sheets></workbook>""".formatted(MAIN, RELATIONS),
            "xl/_rels/workbook.xml.rels",
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="%1$s/worksheet" Target="worksheets/sheet1.xml"/>\
            <Relationship Id="rId2" Type="%1$s/worksheet" Target="worksheets/sheet2.xml"/>\
            <Relationship Id="rId3" Type="%1$s/styles" Target="styles.xml"/></Relationships>""".formatted(RELATIONS),
            "xl/styles.xml",
            """
            <styleSheet xmlns="%s"><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellStyleXfs><xf/>\
            </cellStyleXfs><cellXfs><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>""".formatted(MAIN),
            "xl/worksheets/sheet1.xml",
            "<worksheet xmlns=\"%s\"><sheetData/></worksheet>".formatted(MAIN),
            "xl/worksheets/sheet2.xml",
            "<worksheet xmlns=\"%s\"><sheetData/></worksheet>".formatted(MAIN));

    private Parts() {}

    /** Whether the input is made of parts. */
    public static boolean areIn(byte[] input) {
        return input.length > 3 && input[0] == '=' && input[1] == '=' && input[2] == ' ';
    }

    /** The parts by name; what stands before the first is passed over. */
    public static SequencedMap<String, byte[]> of(byte[] input) {
        SequencedMap<String, byte[]> parts = new LinkedHashMap<>();
        for (String part : ("\n" + new String(input, StandardCharsets.ISO_8859_1)).split("\n== ")) {
            int end = part.indexOf('\n');
            if (end > 0 && end < LONGEST_NAME) {
                parts.put(part.substring(0, end), part.substring(end + 1).getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return parts;
    }

    /** A workbook: the input itself, or its parts packed with what they lack. */
    public static byte[] workbook(byte[] input) {
        if (!areIn(input)) {
            return input;
        }
        SequencedMap<String, byte[]> parts = new LinkedHashMap<>();
        WORKBOOK.forEach((name, text) -> parts.put(name, text.getBytes(StandardCharsets.UTF_8)));
        parts.putAll(of(input));
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
