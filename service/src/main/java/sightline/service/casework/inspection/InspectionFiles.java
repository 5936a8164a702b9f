package sightline.service.casework.inspection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import sightline.exchange.annex.AnnexList;
import sightline.exchange.annex.AnnexReport;
import sightline.exchange.annex.AnnexTable;
import sightline.exchange.annex.AnnexWorkbook;
import sightline.exchange.annex.TrackingPack;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.journal.Views;
import sightline.service.page.Sheet;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;

/** Gives the lists and the pack out as files. */
@Controller
@OpenTo(Role.SEND_MANAGER)
final class InspectionFiles {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ListReader reader;
    private final Packs packs;
    private final Views views;

    InspectionFiles(ListReader reader, Packs packs, Views views) {
        this.reader = reader;
        this.packs = packs;
        this.views = views;
    }

    @GetMapping("/inspection/lists/{number}.csv")
    ResponseEntity<byte[]> csv(Desk desk, @PathVariable int number) {
        return csv(report(desk, number).tables().getFirst(), "annex-a-list-%d.csv".formatted(number));
    }

    @GetMapping("/inspection/lists/{number}.xlsx")
    ResponseEntity<byte[]> workbook(Desk desk, @PathVariable int number) {
        return workbook(report(desk, number).tables(), "annex-a-list-%d.xlsx".formatted(number));
    }

    @GetMapping("/inspection/pack.csv")
    ResponseEntity<byte[]> packCsv(Desk desk, @RequestParam(defaultValue = "") String children) {
        return csv(packs.give(desk, children).flat(), "tracking-pack.csv");
    }

    @GetMapping("/inspection/pack.xlsx")
    ResponseEntity<byte[]> packWorkbook(Desk desk, @RequestParam(defaultValue = "") String children) {
        TrackingPack pack = packs.give(desk, children);
        return workbook(pack.tables(), "tracking-pack.xlsx");
    }

    private AnnexReport report(Desk desk, int number) {
        AnnexReport report = reader.read(desk)
                .of(AnnexList.numbered(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        views.listed(desk, "inspection-file-" + number, report.rows().size());
        return report;
    }

    private static ResponseEntity<byte[]> csv(AnnexTable table, String name) {
        Sheet<List<String>> sheet = new Sheet<>();
        IntStream.range(0, table.headings().size())
                .forEach(k -> sheet.column(table.headings().get(k), row -> row.get(k)));
        return file(
                sheet.csv(table.rows()).getBytes(StandardCharsets.UTF_8),
                new MediaType("text", "csv", StandardCharsets.UTF_8),
                name);
    }

    private static ResponseEntity<byte[]> workbook(List<AnnexTable> tables, String name) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            AnnexWorkbook.write(tables, bytes);
            return file(bytes.toByteArray(), WORKBOOK, name);
        } catch (IOException e) {
            throw new UncheckedIOException("a workbook could not be made", e);
        }
    }

    private static ResponseEntity<byte[]> file(byte[] content, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(content);
    }
}
