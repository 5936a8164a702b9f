package sightline.service.review.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.Inside;
import sightline.service.review.report.chapter.Chapter;
import sightline.service.review.report.source.ReportTexts;

/** Which chapters are printed? */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
@RequestMapping("/reviews/{review}/report/chapters")
final class ChaptersPage {

    private final ReportTexts texts;

    ChaptersPage(ReportTexts texts) {
        this.texts = texts;
    }

    @GetMapping
    ModelAndView ask(Inside inside) {
        return new ModelAndView(
                "review/report/chapters", Map.of("review", inside.review(), "leftOut", texts.leftOut(inside)));
    }

    @PostMapping
    ModelAndView choose(Inside inside, @RequestParam(name = "chapter", defaultValue = "") List<String> printed) {
        Set<String> leftOut = Chapter.optional().stream()
                .map(Chapter::slug)
                .filter(chapter -> !printed.contains(chapter))
                .collect(Collectors.toSet());
        texts.leaveOut(inside, leftOut);
        return new ModelAndView(
                "redirect:%s/report?done=chapters".formatted(inside.review().path()));
    }
}
