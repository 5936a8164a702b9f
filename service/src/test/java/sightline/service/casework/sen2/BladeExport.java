package sightline.service.casework.sen2;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A small return of one person in tables: as CSV files in a zip file, and as a workbook. */
final class BladeExport {

    private static final List<String> PERSON =
            List.of("persontableid", "surname", "forename", "personbirthdate", "sex", "ethnicity", "postcode", "upn");
    private static final List<String> KIM =
            List.of("5", "Tabling", "Kim", "2015-05-09", "F", "WBRI", "AA1 1AA", ReturnXml.upn(5));
    private static final List<String> REQUESTS = List.of(
            "persontableid",
            "requeststableid",
            "receiveddate",
            "requestsource",
            "rya",
            "requestoutcomedate",
            "requestoutcome",
            "requestmediation",
            "requesttribunal");
    private static final List<String> REFUSED = List.of("5", "6", "2025-03-03", "2", "0", "2025-03-31", "N", "0", "0");

    private BladeExport() {}

    /**
     * The zip file; one request in it belongs to nobody.
     *
     * @param other tables with other content; blank: without this one
     */
    static byte[] zip(Map<String, String> other) throws IOException {
        Map<String, String> tables = new TreeMap<>(Map.of(
                "sen2",
                "sen2tableid,collection,year,referencedate,sourcelevel,lea\n1,SEN2,2026,2026-01-15,L,990\n",
                "person",
                "sen2tableid," + String.join(",", PERSON) + "\n1," + String.join(",", KIM) + "\n",
                "requests",
                String.join(",", REQUESTS) + "\n" + String.join(",", REFUSED) + "\n"
                        + String.join(",", REFUSED).replaceFirst("5,6", "77,8") + "\n"));
        tables.putAll(other);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> table : tables.entrySet()) {
                if (!table.getValue().isEmpty()) {
                    zip.putNextEntry(new ZipEntry("Blade-Export_14-02-2026_" + table.getKey() + ".csv"));
                    zip.write(table.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return bytes.toByteArray();
    }

    /** The workbook: a sheet for each module, without a header. */
    static byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            sheet(book, "Person", List.of(PERSON, KIM));
            sheet(book, "Requests", List.of(REQUESTS, REFUSED));
            book.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static void sheet(XSSFWorkbook book, String name, List<List<String>> lines) {
        XSSFSheet sheet = book.createSheet(name);
        for (int i = 0; i < lines.size(); i++) {
            XSSFRow row = sheet.createRow(i);
            for (int k = 0; k < lines.get(i).size(); k++) {
                row.createCell(k).setCellValue(lines.get(i).get(k));
            }
        }
    }
}
