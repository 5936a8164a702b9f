package sightline.service.casework.caseload;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.casework.journal.Views;
import sightline.service.casework.work.Pace;
import sightline.service.page.InWords;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;

/** What was decided, and how often was it no? */
@Controller
@OpenTo(Role.SEND_MANAGER)
final class DecisionsPage {

    private final Gate gate;
    private final Decided decided;
    private final Views views;
    private final Pace pace;

    DecisionsPage(Gate gate, Decided decided, Views views, Pace pace) {
        this.gate = gate;
        this.decided = decided;
        this.views = views;
        this.pace = pace;
    }

    @GetMapping("/caseload/decisions")
    ModelAndView show(
            Desk desk,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "1") String page) {
        LocalDate today = pace.today(desk.authority());
        List<YearMonth> months = Months.yearTo(today);
        YearMonth chosen = Months.in(months, month).orElse(YearMonth.from(today));
        Decision decision = Decision.of(kind);
        int number = page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1;
        Report report = gate.at(desk, () -> {
            Map<YearMonth, Map<Decision, Long>> counts = decided.counts(desk, months);
            return report(counts, chosen, decision, number, decided.page(desk, decision, chosen, number));
        });
        views.listed(desk, "decisions", report.parts().getLast().grid().rows().size());
        return new ModelAndView("casework/report", "report", report);
    }

    private static Report report(
            Map<YearMonth, Map<Decision, Long>> counts,
            YearMonth month,
            Decision decision,
            int page,
            List<Decided.One> ones) {
        Map<Decision, Long> now = counts.getOrDefault(month, Map.of());
        String lead = "In %s: %s to assess and %s not to, %s to issue a plan and %s not to."
                .formatted(
                        Months.words(month),
                        count(now, Decision.TO_ASSESS),
                        count(now, Decision.NOT_TO_ASSESS),
                        count(now, Decision.TO_ISSUE),
                        count(now, Decision.NOT_TO_ISSUE));
        List<Report.Step> steps = Arrays.stream(Decision.values())
                .map(one -> new Report.Step(one.words() + " " + count(now, one), href(month, one), one == decision))
                .toList();
        Part list = Part.of(
                decision.words() + ", " + Months.words(month),
                "",
                new Grid(
                        decision.words() + " in " + Months.words(month),
                        List.of("Name", "Decided"),
                        ones.stream()
                                .map(one -> List.of(
                                        Cell.link(one.name(), "/cases/" + one.journey()),
                                        Cell.of(InWords.date(one.day()))))
                                .toList()),
                "Nothing of this kind was decided in " + Months.words(month) + ".");
        int pages = (int) Math.max(1, (now.getOrDefault(decision, 0L) + Decided.ROWS - 1) / Decided.ROWS);
        return new Report(
                "Decisions",
                "What was decided, and how often was it no?",
                lead,
                steps,
                List.of(byMonth(counts, decision), list),
                pages == 1
                        ? Optional.empty()
                        : Optional.of(new Report.Paging(page, pages, href(month, decision) + "&page=")));
    }

    private static Part byMonth(Map<YearMonth, Map<Decision, Long>> counts, Decision decision) {
        List<List<Cell>> rows = new ArrayList<>();
        counts.forEach((month, of) -> rows.addFirst(List.of(
                Cell.link(Months.words(month), href(month, decision)),
                Cell.of(of.getOrDefault(Decision.TO_ASSESS, 0L)),
                Cell.of(of.getOrDefault(Decision.NOT_TO_ASSESS, 0L)),
                Cell.of(share(of, Decision.NOT_TO_ASSESS, Decision.TO_ASSESS)),
                Cell.of(of.getOrDefault(Decision.TO_ISSUE, 0L)),
                Cell.of(of.getOrDefault(Decision.NOT_TO_ISSUE, 0L)),
                Cell.of(share(of, Decision.NOT_TO_ISSUE, Decision.TO_ISSUE)))));
        return Part.of(
                "The last 12 months",
                "Counted by the day the family was told, and for “to issue” by the day it was decided. A share is of both decisions together.",
                new Grid(
                        "Decisions by month",
                        List.of(
                                "Month",
                                "To assess",
                                "Not to assess",
                                "Share refused",
                                "To issue",
                                "Not to issue",
                                "Share not issued"),
                        rows),
                "");
    }

    private static String share(Map<Decision, Long> of, Decision no, Decision yes) {
        long all = of.getOrDefault(no, 0L) + of.getOrDefault(yes, 0L);
        return all == 0 ? "–" : InWords.percent(100.0 * of.getOrDefault(no, 0L) / all) + " of " + InWords.count(all);
    }

    private static String count(Map<Decision, Long> of, Decision decision) {
        return InWords.count(of.getOrDefault(decision, 0L));
    }

    private static String href(YearMonth month, Decision decision) {
        return "/caseload/decisions?month=" + month + "&kind=" + decision.slug();
    }
}
