package sightline.service.casework.advice;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.shelf.Paper;
import sightline.service.casework.shelf.Uploads;
import sightline.service.page.InWords;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;

/** What is our answer to this request? */
@Controller
@OpenTo(Role.ADVISER)
@RequestMapping("/advice/{journey}/{adviser}")
final class AnswerPage {

    private static final String SEND = "send";

    private final Requests requests;
    private final Drafts drafts;
    private final Answers answers;
    private final Uploads uploads;
    private final Clock clock;

    AnswerPage(Requests requests, Drafts drafts, Answers answers, Uploads uploads, Clock clock) {
        this.requests = requests;
        this.drafts = drafts;
        this.answers = answers;
        this.uploads = uploads;
        this.clock = clock;
    }

    /** The form as it arrives; what is not sent is empty. */
    record Sent(
            @Nullable String views,
            @Nullable String needs,
            @Nullable String provision,
            @Nullable String outcomes,
            @Nullable String day,
            @Nullable String month,
            @Nullable String year,
            @Nullable String step,
            @Nullable Long version) {

        AnswerText text() {
            return AnswerText.of(or(views), or(needs), or(provision), or(outcomes));
        }

        TypedDay typedDay() {
            return new TypedDay(or(day), or(month), or(year));
        }

        private static String or(@Nullable String text) {
            return text == null ? "" : text;
        }
    }

    @GetMapping
    ModelAndView ask(
            Desk desk,
            @PathVariable String journey,
            @PathVariable String adviser,
            @RequestParam(defaultValue = "") String done) {
        Owed owed = requests.found(desk, journey, adviser);
        RequestView.Typed typed = RequestView.Typed.of(drafts.of(desk, owed), today());
        return requests.page(desk, owed, today(), typed, AdviceNotice.of(done));
    }

    /** Saves what is typed in any case, so that nothing is lost; then sends it, if that was asked. */
    @PostMapping
    ModelAndView answer(
            Desk desk,
            @PathVariable String journey,
            @PathVariable String adviser,
            @ModelAttribute Sent sent,
            @RequestParam Optional<MultipartFile> file) {
        Owed owed = requests.found(desk, journey, adviser);
        AnswerText text = sent.text();
        long version = sent.version() == null ? 0 : sent.version();
        RequestView.Typed typed =
                new RequestView.Typed(text, version, sent.typedDay(), "", text.mistakes(), Optional.empty());
        if (!typed.mistakes().isEmpty()) {
            return requests.page(desk, owed, today(), typed, Optional.empty());
        }
        if (!drafts.save(desk, owed, text, version)) {
            return requests.page(desk, owed, today(), typed.beside(drafts.of(desk, owed)), Optional.empty());
        }
        return SEND.equals(sent.step())
                ? send(desk, owed, typed.saved(), file)
                : new ModelAndView("redirect:" + owed.href() + "?done=saved");
    }

    private ModelAndView send(Desk desk, Owed owed, RequestView.Typed typed, Optional<MultipartFile> file) {
        List<Mistake> mistakes = new ArrayList<>();
        List<Paper> papers = new ArrayList<>();
        Optional<Uploads.Upload> upload =
                file.flatMap(chosen -> uploads.look(owed.journey(), Optional.of(owed.adviser()), chosen));
        switch (upload.orElse(null)) {
            case Uploads.Upload.Unfit(String words) -> mistakes.add(new Mistake("file", words));
            case Uploads.Upload.Ready(Paper paper) -> papers.add(paper);
            case null -> {
                if (typed.text().isEmpty()) {
                    mistakes.add(new Mistake("file", "Choose a document or fill in at least one part of the form"));
                }
            }
        }
        Optional<LocalDate> day = typed.day().read();
        if (day.isEmpty()) {
            mistakes.add(new Mistake("day", "Enter the day of your advice as numbers, for example 14 2 2026"));
        }
        if (!mistakes.isEmpty()) {
            return requests.page(desk, owed, today(), typed.with(mistakes), Optional.empty());
        }
        if (!typed.text().isEmpty()) {
            papers.add(written(owed, typed.text(), day.orElseThrow()));
        }
        return switch (answers.send(desk, owed, day.orElseThrow(), papers)) {
            case Answered.Done _ -> {
                drafts.forget(desk, owed);
                yield new ModelAndView("redirect:/advice?done=sent");
            }
            case Answered.Refused(String why) ->
                requests.page(desk, owed, today(), typed.with(List.of(new Mistake("day", why))), Optional.empty());
            case Answered.NotAsked _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private static Paper written(Owed owed, AnswerText text, LocalDate day) {
        return new Paper(
                owed.journey(),
                Optional.of(owed.adviser()),
                "%s %s.txt".formatted(owed.kind(), InWords.date(day)),
                "text/plain",
                text.document(owed, day).getBytes(StandardCharsets.UTF_8));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
