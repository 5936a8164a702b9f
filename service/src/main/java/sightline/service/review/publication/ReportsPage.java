package sightline.service.review.publication;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.people.OpenToAll;
import sightline.service.review.report.FileForm;
import sightline.service.review.report.Handed;
import sightline.service.review.report.chapter.Paper;

/** Which reports has scrutiny published? And: what does this one say? */
@Controller
@OpenToAll
@RequestMapping("/reports")
final class ReportsPage {

    private final PublicShelf shelf;
    private final Receipts receipts;
    private final Clock clock;

    ReportsPage(PublicShelf shelf, Receipts receipts, Clock clock) {
        this.shelf = shelf;
        this.receipts = receipts;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list() {
        return new ModelAndView("review/publication/reports", "reports", shelf.all());
    }

    @GetMapping("/{number}")
    ModelAndView read(@PathVariable long number, @RequestParam(defaultValue = "0") int edition) {
        List<Edition> all = shelf.editions(number);
        Edition shown = chosen(all, edition);
        AnswerLaw law = AnswerLaw.shipped();
        PublishedView view = new PublishedView(
                shown,
                all,
                shelf.page(shown).orElseThrow(ReportsPage::nowhere),
                shelf.files(shown),
                new PublishedView.Answer(
                        law,
                        receipts.of(number).flatMap(receipt -> receipt.due(law)),
                        LocalDate.ofInstant(clock.instant(), clock.getZone())));
        return new ModelAndView("review/publication/published", "view", view);
    }

    @GetMapping("/{number}/file")
    void give(
            @PathVariable long number,
            @RequestParam(defaultValue = "0") int edition,
            @RequestParam(defaultValue = "report") String paper,
            @RequestParam(defaultValue = "pdf") String form,
            HttpServletResponse response)
            throws IOException {
        Edition shown = chosen(shelf.editions(number), edition);
        Paper which = Paper.named(paper).orElseThrow(ReportsPage::nowhere);
        FileForm as = FileForm.named(form).orElseThrow(ReportsPage::nowhere);
        byte[] bytes = shelf.bytes(shown, which, as).orElseThrow(ReportsPage::nowhere);
        Handed.out(response, as, Handed.name(shown.name().title(), which, as), bytes);
    }

    /** The edition that was asked for; the latest where none was. */
    private static Edition chosen(List<Edition> all, int edition) {
        return all.stream()
                .filter(one -> edition == 0 || one.edition() == edition)
                .findFirst()
                .orElseThrow(ReportsPage::nowhere);
    }

    private static ResponseStatusException nowhere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
