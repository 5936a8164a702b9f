package sightline.exchange.sen2.blade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sightline.exchange.UnusableInput;
import sightline.exchange.sen2.Returns;
import sightline.exchange.sen2.form.Block;
import sightline.exchange.sen2.form.Form;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Section;
import sightline.exchange.sen2.read.Fault;
import sightline.exchange.sen2.read.Hearer;
import sightline.exchange.sen2.read.ReturnReader;

/** A return that is kept in a workbook is the return that it was put down from, whichever way the tables stand. */
final class ReturnWorkbookTest {

    private static final Map<BladeTable, String> TITLES = new EnumMap<>(Map.of(
            BladeTable.PERSON, "Person",
            BladeTable.REQUESTS, "Requests",
            BladeTable.ASSESSMENT, "Assessments",
            BladeTable.NAMEDPLAN, "Named Plan",
            BladeTable.PLANDETAIL, "Plan Detail",
            BladeTable.ACTIVEPLANS, "Active Plan",
            BladeTable.PLACEMENTDETAIL, "Placement Detail",
            BladeTable.SENNEED, "SEN Need"));

    @TempDir
    private Path folder;

    private final List<Section> persons = new ArrayList<>();
    private final Map<BladeTable, List<List<String>>> tables = new EnumMap<>(BladeTable.class);

    @BeforeEach
    void read() {
        ReturnReader.read(
                new ByteArrayInputStream(Returns.clean().getBytes(StandardCharsets.UTF_8)),
                "The return",
                Form.of(2026).orElseThrow(),
                new Hearer() {
                    @Override
                    public void header(Section header) {}

                    @Override
                    public void person(int index, Section person) {
                        persons.add(person);
                        put(BladeTable.PERSON, person, "p" + index, "");
                    }

                    @Override
                    public void fault(Fault fault) {
                        throw new AssertionError(fault.toString());
                    }
                });
    }

    private void put(BladeTable table, Section section, String person, String request) {
        List<String> cells = new ArrayList<>(List.of(person, request));
        for (Item item : Item.values()) {
            cells.add(section.text(item).orElse(""));
        }
        tables.computeIfAbsent(table, first -> new ArrayList<>()).add(cells);
        for (BladeTable child : table.children()) {
            List<Section> parts = section.all(child.block());
            for (int i = 0; i < parts.size(); i++) {
                put(child, parts.get(i), person, table == BladeTable.PERSON ? "r" + (i + 1) : request);
            }
        }
    }

    private Path written(XSSFWorkbook book) throws IOException {
        Path file = folder.resolve("return.xlsx");
        try (book;
                OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return file;
    }

    private static void line(XSSFSheet sheet, List<String> cells) {
        XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < cells.size(); i++) {
            row.createCell(i).setCellValue(cells.get(i));
        }
    }

    private static List<String> heads(String person, String request, String requestSource) {
        return Stream.concat(
                        Stream.of(person, request),
                        Stream.of(Item.values())
                                .map(item -> item == Item.REQUEST_SOURCE
                                        ? requestSource
                                        : item.element().toLowerCase(java.util.Locale.ROOT)))
                .toList();
    }

    private void isTheReturn(Path file) {
        List<Section> again = BladeFolder.read(file).persons().toList();
        assertThat(again).hasSameSizeAs(persons).hasSizeGreaterThan(3);
        for (int i = 0; i < again.size(); i++) {
            assertThat(told(again.get(i))).isEqualTo(told(persons.get(i)));
        }
        assertThat(BladeFolder.read(file).report().faults()).isZero();
    }

    private static String told(Section section) {
        StringBuilder told = new StringBuilder();
        for (Item item : Item.values()) {
            section.text(item)
                    .ifPresent(
                            text -> told.append(item).append('=').append(text).append('\n'));
        }
        for (Block block : Block.values()) {
            section.all(block).forEach(part -> told.append(block).append('\n').append(told(part)));
        }
        return told.toString();
    }

    @Test
    void a_sheet_for_each_module_with_the_names_of_the_export() throws IOException {
        XSSFWorkbook book = new XSSFWorkbook();
        tables.forEach((table, rows) -> {
            XSSFSheet sheet = book.createSheet(TITLES.getOrDefault(table, ""));
            line(sheet, heads("persontableid", "requeststableid", "rquestsource"));
            rows.forEach(row -> line(sheet, row));
        });
        isTheReturn(written(book));
    }

    @Test
    void all_tables_below_each_other_with_headings_of_two_lines() throws IOException {
        XSSFWorkbook book = new XSSFWorkbook();
        XSSFSheet sheet = book.createSheet("Data Entry Template");
        line(sheet, List.of("Header"));
        line(sheet, List.of("LEA", "DateTime"));
        line(sheet, List.of("", ""));
        line(sheet, List.of("330", "46073.5"));
        line(sheet, List.of(""));
        tables.forEach((table, rows) -> {
            line(sheet, List.of(table == BladeTable.SENNEED ? "SEN Need Records" : TITLES.getOrDefault(table, "")));
            line(sheet, heads("Person", "Requests record", "Request"));
            line(
                    sheet,
                    Stream.concat(
                                    Stream.of("ID", "ID"),
                                    Stream.of(Item.values()).map(item -> item == Item.REQUEST_SOURCE ? "Source" : ""))
                            .toList());
            rows.forEach(row -> line(sheet, row));
            line(sheet, List.of("", ""));
        });
        Path file = written(book);
        isTheReturn(file);
        Section source = BladeFolder.read(file).header().part(Block.SOURCE);
        assertThat(source.text(Item.LEA)).hasValue("330");
        assertThat(source.text(Item.DATE_TIME)).hasValue("2026-02-20T12:00");
    }

    @Test
    void what_is_no_return_is_refused_with_what_to_do() throws IOException {
        XSSFWorkbook empty = new XSSFWorkbook();
        line(empty.createSheet("Notes"), List.of("Nothing", "here"));
        Path file = written(empty);
        assertThatThrownBy(() -> BladeFolder.read(file))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("has no table of persons");
        XSSFWorkbook loose = new XSSFWorkbook();
        line(loose.createSheet("Requests"), List.of("receiveddate", "requestoutcome"));
        Path untied = written(loose);
        assertThatThrownBy(() -> BladeFolder.read(untied))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("no key of the person and the request");
        Path text = Files.writeString(folder.resolve("text.xlsx"), "a,b");
        assertThatThrownBy(() -> BladeFolder.read(text)).isInstanceOf(UnusableInput.class);
    }
}
