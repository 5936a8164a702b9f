package sightline.service.watch.scorecard;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import sightline.papers.pdf.PdfReport;
import sightline.papers.report.Report;
import sightline.papers.word.WordReport;
import sightline.service.page.Sheet;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.people.SignedIn;
import sightline.service.watch.Knowledge;
import sightline.service.watch.live.Readers;

/** Hands the scorecard out as a spreadsheet, a Word document or a PDF; all say what the page says. */
@Controller
@OpenTo({
    Role.SCRUTINY_OFFICER,
    Role.COMMITTEE_MEMBER,
    Role.CABINET_MEMBER,
    Role.DIRECTOR,
    Role.SEND_MANAGER,
    Role.CASE_OFFICER,
    Role.ANALYST
})
final class ScoreFiles {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=utf-8");
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    static final Sheet<ScoreRow> SHEET = new Sheet<ScoreRow>()
            .column("indicator", row -> row.definition().id())
            .column("name", row -> row.definition().name())
            .column("definition", row -> row.definition().definition())
            .column(
                    "month",
                    row -> row.series().last().map(month -> month.month().toString()))
            .column("value", row -> row.series().last().map(Monthly::value))
            .column("part", row -> row.series().last().map(Monthly::part))
            .column("whole", row -> row.series().last().map(Monthly::whole))
            .column("target", row -> row.standard().target())
            .column("owner", row -> row.standard().owner())
            .column("moves", row -> row.reading().moves())
            .column("meets", row -> row.reading().meets())
            .column("impact", row -> row.standard().impact());

    private final Readers readers;
    private final Scorecards scorecards;
    private final Knowledge knowledge;
    private final Clock clock;

    ScoreFiles(Readers readers, Scorecards scorecards, Knowledge knowledge, Clock clock) {
        this.readers = readers;
        this.scorecards = scorecards;
        this.knowledge = knowledge;
        this.clock = clock;
    }

    @GetMapping("/watch/scorecard.csv")
    ResponseEntity<String> csv(@AuthenticationPrincipal SignedIn reader) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, named("csv"))
                .body(SHEET.csv(card(authority(reader)).rows()));
    }

    @GetMapping("/watch/scorecard/file")
    void file(
            @AuthenticationPrincipal SignedIn reader,
            @RequestParam(defaultValue = "docx") String form,
            HttpServletResponse response)
            throws IOException {
        String authority = authority(reader);
        Report report = ScoreReport.of(
                card(authority),
                knowledge.name(authority).orElse("The council"),
                LocalDate.ofInstant(clock.instant(), clock.getZone()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean pdf = form.equals("pdf");
        if (pdf) {
            PdfReport.write(report, out);
        } else {
            WordReport.write(report, out);
        }
        response.setContentType(pdf ? MediaType.APPLICATION_PDF_VALUE : WORD);
        response.setContentLength(out.size());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, named(pdf ? "pdf" : "docx"));
        out.writeTo(response.getOutputStream());
    }

    private static String named(String end) {
        return ContentDisposition.attachment()
                .filename("send-scorecard." + end)
                .build()
                .toString();
    }

    private String authority(SignedIn reader) {
        return readers.authority(reader).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Scorecard card(String authority) {
        return scorecards.of(authority, false).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
