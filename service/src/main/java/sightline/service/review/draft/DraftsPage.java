package sightline.service.review.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.Inside;

/** Who has been shown a draft, and what did they say? */
@Controller
@RequestMapping("/reviews/{review}/drafts")
final class DraftsPage {

    private static final int LONGEST_NAME = 200;

    private final SharedDrafts drafts;
    private final DraftReaders readers;
    private final Comments comments;
    private final Clock clock;

    DraftsPage(SharedDrafts drafts, DraftReaders readers, Comments comments, Clock clock) {
        this.drafts = drafts;
        this.readers = readers;
        this.comments = comments;
        this.clock = clock;
    }

    @GetMapping
    @OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
    ModelAndView list(Inside inside) {
        List<DraftsView.Line> lines =
                drafts.all(inside).stream().map(draft -> line(inside, draft)).toList();
        return new ModelAndView(
                "review/draft/list", Map.of("review", inside.review(), "lines", lines, "today", today()));
    }

    @GetMapping("/{draft}")
    @OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
    ModelAndView show(Inside inside, @PathVariable long draft, @RequestParam(defaultValue = "") String done) {
        DraftView.Extra extra = new DraftView.Extra("", List.of(), DraftNotice.of(done));
        return page(inside, found(inside, draft), extra, HttpStatus.OK);
    }

    /** The link is on this answer and nowhere else: only its digest is kept. */
    @PostMapping("/{draft}/links")
    @OpenTo(Role.SCRUTINY_OFFICER)
    ModelAndView link(Inside inside, @PathVariable long draft, @RequestParam(defaultValue = "") String name) {
        SharedDraft shared = found(inside, draft);
        String who = name.strip();
        if (who.isEmpty() || who.length() > LONGEST_NAME) {
            Mistake mistake = new Mistake("name", "Say whom the link is for, in at most 200 characters");
            return page(
                    inside,
                    shared,
                    new DraftView.Extra(who, List.of(mistake), java.util.Optional.empty()),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new ModelAndView(
                "review/draft/link",
                Map.of(
                        "review",
                        inside.review(),
                        "draft",
                        shared,
                        "name",
                        who,
                        "address",
                        readers.link(inside, draft, who),
                        "site",
                        ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()));
    }

    @PostMapping("/{draft}/readers/{reader}/end")
    @OpenTo(Role.SCRUTINY_OFFICER)
    ModelAndView end(Inside inside, @PathVariable long draft, @PathVariable long reader) {
        readers.end(inside, found(inside, draft).id(), reader);
        return back(inside, draft, "ended");
    }

    @PostMapping("/{draft}/close")
    @OpenTo(Role.SCRUTINY_OFFICER)
    ModelAndView close(Inside inside, @PathVariable long draft) {
        drafts.close(inside, found(inside, draft).id(), today().minusDays(1));
        return back(inside, draft, "closed");
    }

    private DraftsView.Line line(Inside inside, SharedDraft draft) {
        List<Comment> made = comments.of(inside, draft.id());
        long open = made.stream().filter(comment -> comment.answer().isEmpty()).count();
        return new DraftsView.Line(draft, readers.of(inside, draft.id()).size(), made.size(), (int) open);
    }

    private ModelAndView page(Inside inside, SharedDraft draft, DraftView.Extra extra, HttpStatus status) {
        DraftView view = new DraftView(
                inside.review(),
                draft,
                draft.isOpen(today()),
                readers.of(inside, draft.id()),
                comments.of(inside, draft.id()),
                extra);
        ModelAndView page = new ModelAndView("review/draft/draft", "view", view);
        page.setStatus(status);
        return page;
    }

    private SharedDraft found(Inside inside, long draft) {
        return drafts.find(inside, draft).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView back(Inside inside, long draft, String done) {
        return new ModelAndView(
                "redirect:%s/drafts/%d?done=%s".formatted(inside.review().path(), draft, done));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
