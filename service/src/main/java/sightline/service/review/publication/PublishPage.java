package sightline.service.review.publication;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.Inside;
import sightline.service.review.report.open.ReportMaker;
import sightline.service.review.report.source.Material;

/** Is the report ready for everybody? */
@Controller
@RequestMapping("/reviews/{review}/publication")
final class PublishPage {

    private static final int LONGEST = 1_000;

    private final Publications publications;
    private final ReportMaker maker;
    private final Receipts receipts;

    PublishPage(Publications publications, ReportMaker maker, Receipts receipts) {
        this.publications = publications;
        this.maker = maker;
        this.receipts = receipts;
    }

    @GetMapping
    @OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
    ModelAndView ask(Inside inside, @RequestParam(defaultValue = "") String done) {
        return page(
                inside,
                publications.refusals(inside),
                new PublishView.Form("", List.of(), notice(done)),
                HttpStatus.OK);
    }

    @PostMapping
    @OpenTo(Role.SCRUTINY_OFFICER)
    ModelAndView publish(
            Inside inside, @RequestParam(defaultValue = "0") int seen, @RequestParam(defaultValue = "") String why) {
        Optional<Mistake> mistake = mistake(seen, why.strip());
        if (mistake.isPresent()) {
            return page(
                    inside,
                    publications.refusals(inside),
                    new PublishView.Form(why, List.of(mistake.get()), Optional.empty()),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (publications.publish(inside, seen, why)) {
            case Publications.Outcome.Published published ->
                new ModelAndView("redirect:%s/publication?done=published"
                        .formatted(inside.review().path()));
            case Publications.Outcome.Refused refused ->
                page(
                        inside,
                        refused.refusals(),
                        new PublishView.Form(why, List.of(), Optional.empty()),
                        HttpStatus.CONFLICT);
            case Publications.Outcome.Overtaken overtaken ->
                page(
                        inside,
                        publications.refusals(inside),
                        new PublishView.Form(why, List.of(overtaken(overtaken.latest())), Optional.empty()),
                        HttpStatus.CONFLICT);
        };
    }

    private static Optional<Mistake> mistake(int seen, String why) {
        return seen > 0 && why.isEmpty()
                ? Optional.of(
                        new Mistake("why", "Say what was corrected, so that readers know why there is another edition"))
                : why.length() > LONGEST
                        ? Optional.of(new Mistake("why", "This must have at most 1,000 characters. Say it shorter"))
                        : Optional.empty();
    }

    private static Mistake overtaken(int latest) {
        return new Mistake(
                "why",
                "Somebody has just published edition %d. Read it first; publish again only if something is still wrong"
                        .formatted(latest));
    }

    private ModelAndView page(Inside inside, List<Refusal> refusals, PublishView.Form form, HttpStatus status) {
        Material full = maker.material(inside);
        ReportMaker.Open open = maker.open(inside, full);
        Optional<Edition> latest = publications.latest(inside);
        PublishView view = new PublishView(
                inside.review(),
                new PublishView.State(refusals, open.material().edition().withheld(), open.echoes(full)),
                latest,
                latest.flatMap(edition -> receipts.of(edition.number()))
                        .flatMap(receipt -> receipt.due(AnswerLaw.shipped())),
                form);
        ModelAndView page = new ModelAndView("review/publication/publish", "view", view);
        page.setStatus(status);
        return page;
    }

    private static Optional<String> notice(String done) {
        return switch (done) {
            case "published" -> Optional.of("The report is out. Everybody can read it now.");
            case "received" -> Optional.of("The days are kept. The public page says by when an answer is due.");
            default -> Optional.empty();
        };
    }
}
