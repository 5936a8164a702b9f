package sightline.service.review.report;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.papers.report.Report;
import sightline.service.page.Problem;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.Inside;
import sightline.service.review.desk.ReviewHead;
import sightline.service.review.report.chapter.Paper;
import sightline.service.review.report.open.ReportMaker;
import sightline.service.review.report.source.Material;

/** Is the file ready? Where it is, this hands it out; where it takes longer, a page waits for it. */
@Controller
final class FilePage {

    /** How long a reader waits for an answer before a page tells them that it takes longer, in milliseconds. */
    private static final long PATIENCE = 1_000;

    private static final String SECONDS_BETWEEN_LOOKS = "2";

    private final ReportMaker maker;
    private final Renderings renderings;

    FilePage(ReportMaker maker, Renderings renderings) {
        this.maker = maker;
        this.renderings = renderings;
    }

    @GetMapping("/reviews/{review}/report/file")
    @OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
    @Nullable
    ModelAndView give(
            Inside inside,
            @RequestParam(defaultValue = "report") String paper,
            @RequestParam(defaultValue = "pdf") String form,
            @RequestParam(defaultValue = "public") String reach,
            HttpServletResponse response)
            throws IOException {
        Paper which = Paper.named(paper).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        FileForm as = FileForm.named(form).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Material.Reach far = ReportPage.reach(reach);
        Report report = maker.make(inside, which, far);
        if (!report.faults().isEmpty()) {
            return new ModelAndView("redirect:" + ReportPage.preview(inside.review(), which, far));
        }
        return switch (renderings.ask(inside, report, as, PATIENCE)) {
            case Renderings.Answer.Ready ready -> {
                Handed.out(response, as, Handed.name(inside.review().title(), which, as), ready.bytes());
                yield null;
            }
            case Renderings.Answer.Working working -> waiting(inside.review(), which, as, response);
            case Renderings.Answer.Failed failed -> broken();
        };
    }

    static String address(ReviewHead review, Paper paper, Material.Reach reach, FileForm form) {
        return "%s/report/file?paper=%s&form=%s&reach=%s"
                .formatted(
                        review.path(), paper.slug(), form.slug(), reach.name().toLowerCase(Locale.ROOT));
    }

    /** The browser asks again by itself; without that, the page has a link. */
    private static ModelAndView waiting(ReviewHead review, Paper paper, FileForm form, HttpServletResponse response) {
        response.setHeader("Refresh", SECONDS_BETWEEN_LOOKS);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return new ModelAndView(
                "review/report/wait", Map.of("review", review, "paper", paper, "form", form), HttpStatus.ACCEPTED);
    }

    private static ModelAndView broken() {
        Problem problem = new Problem(
                "This file could not be made",
                List.of(
                        "Something in the report could not be written in this form. Nothing that was saved is lost.",
                        "Try another form. If you need this one, tell your Sightline administrator, who finds the reason in"
                                + " the log."));
        return new ModelAndView("page/problem", Map.of("problem", problem), HttpStatus.INTERNAL_SERVER_ERROR);
    }
}
