package sightline.service.review.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.papers.html.HtmlReport;
import sightline.papers.report.Report;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.Inside;
import sightline.service.review.desk.ReviewHead;
import sightline.service.review.report.chapter.Chapter;
import sightline.service.review.report.chapter.Paper;
import sightline.service.review.report.open.ReportMaker;
import sightline.service.review.report.source.Material;

/** What will the report say? */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
@RequestMapping("/reviews/{review}/report")
final class ReportPage {

    private final ReportMaker maker;

    ReportPage(ReportMaker maker) {
        this.maker = maker;
    }

    @GetMapping
    ModelAndView show(Inside inside, @RequestParam(defaultValue = "") String done) {
        Material material = maker.material(inside);
        Set<String> leftOut = material.leftOut();
        return new ModelAndView(
                "review/report/report",
                "view",
                new ReportView(
                        inside.review(),
                        material.words(),
                        Chapter.optional().stream()
                                .filter(chapter -> leftOut.contains(chapter.slug()))
                                .toList(),
                        maker.open(inside, material).material(),
                        notice(done)));
    }

    @GetMapping("/preview")
    ModelAndView preview(
            Inside inside,
            @RequestParam(defaultValue = "report") String paper,
            @RequestParam(defaultValue = "public") String reach) {
        Paper which = Paper.named(paper).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Material.Reach far = reach(reach);
        Report report = maker.make(inside, which, far);
        List<String> faults = report.faults();
        String html = faults.isEmpty() ? HtmlReport.body(report) : "";
        return new ModelAndView(
                "review/report/preview", "view", new PreviewView(inside.review(), which, far, report, html, faults));
    }

    static Material.Reach reach(String slug) {
        return slug.equals("full") ? Material.Reach.FULL : Material.Reach.PUBLIC;
    }

    static String preview(ReviewHead review, Paper paper, Material.Reach reach) {
        return "%s/report/preview?paper=%s&reach=%s"
                .formatted(review.path(), paper.slug(), reach.name().toLowerCase(Locale.ROOT));
    }

    private static Optional<String> notice(String done) {
        return switch (done) {
            case "kept" -> Optional.of("The words are kept. The report holds them now.");
            case "chapters" -> Optional.of("The chapters are chosen.");
            default -> Optional.empty();
        };
    }
}
