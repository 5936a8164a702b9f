package sightline.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import sightline.exchange.UnusableInput;
import sightline.exchange.events.EventReading;
import sightline.journey.event.Event;
import sightline.journey.event.Journey;

class MappingTest {

    private static final String MAP = """
            authority: "990"
            person: {column: Pupil ref}
            journey: {column: Case no}
            dates: day-first
            events:
              - event: RequestReceived
                date: Date received
                detail:
                  source: {column: Asked by, values: {Parent: 1, School: 2}}
              - event: DecidedToAssess
                date: Decision date
                when: {column: Decision, is: [Yes, Agreed]}
              - event: DecidedNotToAssess
                date: Decision date
                when: {column: Decision, is: No}
              - event: AdviceRequested
                date: EP asked
                detail: {adviser: psychological}
            """;

    private static final String CSV = """
            Pupil ref,Case no,Date received,Asked by,Decision,Decision date,EP asked
            P1,C1,08/01/2025,Parent,Agreed,14/02/2025,17-Feb-2025
            P2,C2,9.1.2025,School,No,2025-02-20,
            P3,C3,31/02/2025,Parent,,,
            P4,,10/01/2025,Parent,,,

            P5,C5,11/01/2025,Uncle,,,
            P6,C6,,,,,
            """;

    @TempDir
    private Path folder;

    private EventReading read(String csv) throws IOException {
        Path file = Files.writeString(folder.resolve("extract.csv"), csv);
        return MappedJourneys.of(ExtractFile.read(file.toString()), MappingFile.read(MAP, "map.yaml"));
    }

    private static List<String> written(Journey journey) {
        return journey.events().stream().map(MappingTest::written).toList();
    }

    private static String written(Event event) {
        return "%s %s %s"
                .formatted(
                        event.date(),
                        event.name().written(),
                        event.at().detail().written());
    }

    @Test
    void columns_become_the_events_of_a_journey() throws IOException {
        EventReading reading = read(CSV);
        assertThat(reading.journeys())
                .extracting(journey -> journey.id().journey())
                .containsExactly("C1", "C2", "C5");
        assertThat(written(reading.journeys().get(0)))
                .containsExactly(
                        "2025-01-08 RequestReceived source=1",
                        "2025-02-14 DecidedToAssess ",
                        "2025-02-17 AdviceRequested adviser=psychological");
        assertThat(written(reading.journeys().get(1)))
                .containsExactly("2025-01-09 RequestReceived source=2", "2025-02-20 DecidedNotToAssess ");
        assertThat(written(reading.journeys().get(2))).containsExactly("2025-01-11 RequestReceived ");
    }

    @Test
    void what_was_not_understood_is_said_row_by_row_with_its_line() throws IOException {
        EventReading reading = read(CSV);
        assertThat(reading.file().remarks())
                .extracting(remark -> remark.asLine())
                .anySatisfy(line -> assertThat(line).contains("line 4", "31/02/2025", "Date received"))
                .anySatisfy(line -> assertThat(line).contains("line 5", "no journey"));
        assertThat(reading.file().faults()).isEqualTo(2);
        assertThat(reading.file().leftOut()).containsValue(1L);
    }

    @Test
    void the_same_fact_twice_is_one_event() throws IOException {
        String again = CSV + "P1,C1,08/01/2025,Parent,Agreed,14/02/2025,17-Feb-2025\n";
        assertThat(read(again).journeys().getFirst())
                .isEqualTo(read(CSV).journeys().getFirst());
    }

    @Test
    void a_workbook_gives_the_same_journeys_as_the_table() throws IOException {
        Path file = folder.resolve("extract.xlsx");
        Extract table =
                ExtractFile.read(Files.writeString(folder.resolve("t.csv"), CSV).toString());
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet("Cases");
            CellStyle date = book.createCellStyle();
            date.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            for (int k = 0; k < table.headings().size(); k++) {
                sheet.createRow(0);
            }
            for (int k = 0; k < table.headings().size(); k++) {
                sheet.getRow(0).createCell(k).setCellValue(table.headings().get(k));
            }
            for (Row row : table.rows()) {
                var cells = sheet.createRow((int) row.line() - 1);
                for (int k = 0; k < table.headings().size(); k++) {
                    String cell = row.cell(table.headings().get(k)).orElse("");
                    cells.createCell(k).setCellValue(cell);
                    DateForm.DAY_FIRST.read(cell).ifPresent(day -> {
                        var dated = cells.getCell(cells.getLastCellNum() - 1, MissingCellPolicy.CREATE_NULL_AS_BLANK);
                        dated.setCellValue(day);
                        dated.setCellStyle(date);
                    });
                }
            }
            book.write(out);
        }
        EventReading fromBook = MappedJourneys.of(ExtractFile.read(file.toString()), MappingFile.read(MAP, "map.yaml"));
        assertThat(fromBook.journeys()).isEqualTo(read(CSV).journeys());
        assertThat(fromBook.file().faults()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "day-first, 14/02/2026, 2026-02-14",
        "day-first, 14.2.2026 00:00, 2026-02-14",
        "day-first, 14-Feb-2026, 2026-02-14",
        "day-first, 14 February 2026, 2026-02-14",
        "day-first, 2026-02-14T09:30, 2026-02-14",
        "month-first, 02/14/2026, 2026-02-14",
        "iso, 14/02/2026,",
        "day-first, 02/14/2026,",
        "day-first, 29/02/2025,",
        "day-first, soon,"
    })
    void reads_dates_in_the_form_of_the_mapping_and_in_no_other(String form, String cell, LocalDate day) {
        assertThat(DateForm.named(form).orElseThrow().read(cell).orElse(null)).isEqualTo(day);
    }

    static Stream<Arguments> wrongMappings() {
        return Stream.of(
                arguments("person: x", "has no 'events'"),
                arguments("authority: a\nperson: x\nevents: []", "events is empty"),
                arguments(
                        "authority: a\nperson: x\nevents: [{event: Nonsense, date: D}]",
                        "there is no event 'Nonsense'"),
                arguments(
                        "authority: a\nperson: x\ndates: soon\nevents: [{event: DraftServed, date: D}]",
                        "dates is 'soon'"),
                arguments(
                        "authority: a\nperson: x\nwhat: y\nevents: [{event: DraftServed, date: D}]",
                        "'what' that means nothing"),
                arguments("authority: [", "line"),
                arguments("events: 3\nauthority: a\nperson: x", "events is no list"));
    }

    @ParameterizedTest
    @MethodSource("wrongMappings")
    void a_mapping_that_cannot_be_used_says_which_key_and_what_to_write(String yaml, String words) {
        assertThatThrownBy(() -> MappingFile.read(yaml, "map.yaml"))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("map.yaml")
                .hasMessageContaining(words);
    }

    @Test
    void a_column_that_is_not_there_is_named_with_those_that_are() {
        assertThatThrownBy(() -> read("Pupil ref,Case no\nP1,C1\n"))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("'Asked by', 'Date received'")
                .hasMessageContaining("Its columns are: Pupil ref, Case no");
    }

    @Test
    void a_mapping_is_proposed_from_headings_and_rows_that_reads_the_extract_at_once() throws IOException {
        Path file = Files.writeString(folder.resolve("other.csv"), """
                LA,Pupil ID,Case number,Request received,Agreed to assess,EP advice requested,EP advice received,Draft issued,Final plan issued,Colour
                990,P1,C1,08/01/2025,14/02/2025,17/02/2025,20/03/2025,10/04/2025,20/05/2025,blue
                """);
        Extract extract = ExtractFile.read(file.toString());
        String proposed = Proposal.of(extract);
        assertThat(proposed).contains("dates: day-first", "# not used: Colour");
        EventReading reading = MappedJourneys.of(extract, MappingFile.read(proposed, "proposed"));
        assertThat(reading.file().faults()).isZero();
        assertThat(reading.journeys())
                .singleElement()
                .satisfies(journey -> assertThat(journey.events())
                        .extracting(event -> event.name().written())
                        .containsExactly(
                                "RequestReceived",
                                "DecidedToAssess",
                                "AdviceRequested",
                                "AdviceReceived",
                                "DraftServed",
                                "FinalPlanIssued"));
    }
}
