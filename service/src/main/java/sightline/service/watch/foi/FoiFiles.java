package sightline.service.watch.foi;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;
import sightline.papers.word.WordReport;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.people.SignedIn;
import sightline.service.watch.Knowledge;
import sightline.service.watch.live.Readers;

/** Hands all answers out as a spreadsheet or as a Word document; both say what the pages say. */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER, Role.DIRECTOR, Role.SEND_MANAGER, Role.ANALYST})
final class FoiFiles {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=utf-8");
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Readers readers;
    private final Answering answering;
    private final Knowledge knowledge;
    private final Clock clock;

    FoiFiles(Readers readers, Answering answering, Knowledge knowledge, Clock clock) {
        this.readers = readers;
        this.answering = answering;
        this.knowledge = knowledge;
        this.clock = clock;
    }

    @GetMapping("/watch/foi.csv")
    ResponseEntity<String> csv(@AuthenticationPrincipal SignedIn reader) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, named("csv"))
                .body(FoiSheet.csv(answers(authority(reader))));
    }

    @GetMapping("/watch/foi/word")
    void word(@AuthenticationPrincipal SignedIn reader, HttpServletResponse response) throws IOException {
        String authority = authority(reader);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordReport.write(
                FoiReport.of(
                        answers(authority),
                        knowledge.name(authority).orElse("The council"),
                        LocalDate.ofInstant(clock.instant(), clock.getZone())),
                out);
        response.setContentType(WORD);
        response.setContentLength(out.size());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, named("docx"));
        out.writeTo(response.getOutputStream());
    }

    private static String named(String end) {
        return ContentDisposition.attachment()
                .filename("ehc-plans-foi-answers." + end)
                .build()
                .toString();
    }

    private String authority(SignedIn reader) {
        return readers.authority(reader).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<FoiAnswer> answers(String authority) {
        return answering.all(authority).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
