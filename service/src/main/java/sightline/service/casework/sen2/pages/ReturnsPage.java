package sightline.service.casework.sen2.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import sightline.exchange.sen2.form.Form;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.sen2.ReturnIntake;
import sightline.service.casework.sen2.Returns;
import sightline.service.casework.sen2.Taken;
import sightline.service.page.form.Choice;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;

/** Is our return ready for the Department? */
@Controller
@OpenTo({Role.ANALYST, Role.SEND_MANAGER})
@RequestMapping("/return")
final class ReturnsPage {

    private final Returns returns;
    private final ReturnIntake intake;
    private final Clock clock;

    ReturnsPage(Returns returns, ReturnIntake intake, Clock clock) {
        this.returns = returns;
        this.intake = intake;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(
            Desk desk,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "") String done,
            @RequestParam(defaultValue = "") String refused) {
        Optional<String> notice = done.equals("deleted")
                ? Optional.of("The upload is deleted, with all that was found in it.")
                : Optional.empty();
        List<Mistake> mistakes = refused.equals("too-big")
                ? List.of(new Mistake(
                        "file",
                        "The file has more than 200 MB, which is more than any authority’s return. Pack it with gzip,"
                                + " or check that it is the right file"))
                : List.of();
        return page(desk, page, new Typed(latest(), mistakes), notice);
    }

    @PostMapping
    ModelAndView handIn(
            Desk desk, @RequestParam Optional<MultipartFile> file, @RequestParam(defaultValue = "") String year) {
        List<Mistake> mistakes = new ArrayList<>();
        Optional<Form> form = Years.form(year);
        Optional<Uploaded> upload = Uploaded.of(file);
        if (upload.isEmpty()) {
            mistakes.add(new Mistake("file", "Choose the file of your return"));
        }
        upload.flatMap(Uploaded::fault).ifPresent(words -> mistakes.add(new Mistake("file", words)));
        if (form.isEmpty()) {
            mistakes.add(new Mistake("year", "Choose the year of the return"));
        }
        if (mistakes.isEmpty()) {
            Uploaded chosen = upload.orElseThrow();
            Form of = form.orElseThrow();
            switch (chosen.read(of, desk.authority(), (handed, opened) -> intake.take(desk, handed, of, opened))) {
                case Taken.Kept(long id) -> {
                    return new ModelAndView("redirect:/return/%d?done=checked".formatted(id));
                }
                case Taken.Unfit(String words) ->
                    mistakes.add(new Mistake("file", words + " Nothing of the file was kept."));
            }
        }
        return page(desk, 1, new Typed(year, mistakes), Optional.empty());
    }

    private record Typed(String year, List<Mistake> mistakes) {}

    private ModelAndView page(Desk desk, int page, Typed typed, Optional<String> notice) {
        int pages = Math.max(1, Math.ceilDiv(returns.all(desk), Returns.PAGE));
        int shown = Math.clamp(page, 1, pages);
        List<Choice> years = Form.years().reversed().stream()
                .map(year -> new Choice(String.valueOf(year), Years.words(year)))
                .toList();
        ModelAndView view = new ModelAndView(
                "casework/sen2/list",
                "view",
                new ReturnsView(
                        returns.page(desk, shown),
                        shown,
                        pages,
                        new ReturnsView.Form(typed.year(), years, typed.mistakes()),
                        notice));
        view.setStatus(typed.mistakes().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private String latest() {
        return Years.latest(LocalDate.ofInstant(clock.instant(), clock.getZone()));
    }
}
