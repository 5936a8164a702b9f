package sightline.service.improvement.report;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.papers.html.HtmlReport;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.report.FileForm;
import sightline.service.review.report.Handed;

/** What has become of our recommendations? */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER, Role.CABINET_MEMBER, Role.DIRECTOR})
final class ReportsOfRecommendationsPage {

    private final MonitoringReports reports;
    private final Clock clock;

    ReportsOfRecommendationsPage(MonitoringReports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    @GetMapping("/recommendations/report")
    ModelAndView show(
            ReviewDesk desk,
            @RequestParam(defaultValue = "six-months") String issue,
            @RequestParam(defaultValue = "") String to) {
        Issue which = Issue.named(issue).orElse(Issue.SIX_MONTHS);
        Period period = period(which, to);
        return new ModelAndView(
                "improvement/report",
                Map.of(
                        "issue",
                        which,
                        "period",
                        period,
                        "body",
                        HtmlReport.body(reports.of(desk, which, period)),
                        "forms",
                        FileForm.values()));
    }

    @GetMapping("/recommendations/report/file")
    void give(
            ReviewDesk desk,
            @RequestParam(defaultValue = "six-months") String issue,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "docx") String form,
            HttpServletResponse response)
            throws IOException {
        Issue which = Issue.named(issue).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        FileForm as = FileForm.named(form).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Period period = period(which, to);
        Handed.out(
                response,
                as,
                "recommendations-%s-%s.%s".formatted(which.slug(), period.to(), as.slug()),
                as.write(reports.of(desk, which, period)));
    }

    /** Up to the day that was asked for, or today; a day to come, or none of the calendar, is today. */
    private Period period(Issue issue, String to) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        LocalDate last = today;
        try {
            last = to.isEmpty() ? today : LocalDate.parse(to);
        } catch (DateTimeParseException e) {
            last = today;
        }
        LocalDate day = last.isAfter(today) ? today : last;
        return new Period(issue.from(day), day);
    }
}
