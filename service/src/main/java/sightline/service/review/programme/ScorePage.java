package sightline.service.review.programme;

import java.util.Arrays;
import java.util.EnumMap;
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
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.form.Answers;
import sightline.service.review.form.Both;
import sightline.service.review.form.Version;

/** How much does this topic weigh? */
@Controller
@OpenTo(Role.SCRUTINY_OFFICER)
@RequestMapping("/programme/{topic}/score")
final class ScorePage {

    private static final int LONGEST = 1_000;

    private final Topics topics;

    ScorePage(Topics topics) {
        this.topics = topics;
    }

    @GetMapping
    ModelAndView ask(ReviewDesk desk, @PathVariable long topic) {
        Topic found = found(desk, topic);
        return page(found, typed(found), List.of(), List.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView save(ReviewDesk desk, @PathVariable long topic, @RequestParam Map<String, String> fields) {
        Topic found = found(desk, topic);
        Typed typed = new Typed(fields);
        Answers answers = new Answers(typed);
        Map<Criterion, Topic.Score> scores = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            String score = typed.text(criterion.field());
            String note = answers.some(criterion.field() + "-note", LONGEST);
            if (score.matches("[0-3]")) {
                scores.put(criterion, new Topic.Score(Integer.parseInt(score), note));
            } else if (!note.isEmpty()) {
                answers.mistake(criterion.field(), "Choose a score for ‘%s’ too".formatted(criterion.words()));
            }
        }
        if (scores.isEmpty()) {
            answers.mistake(Criterion.CONCERN.field(), "Choose at least one score");
        }
        if (!answers.areFine()) {
            return page(found, typed, answers.mistakes(), List.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return topics.score(desk, topic, Version.of(typed), scores)
                ? new ModelAndView("redirect:%s?done=scored".formatted(found.path()))
                : page(found, typed, List.of(), both(found, typed), HttpStatus.CONFLICT);
    }

    private static Typed typed(Topic topic) {
        Typed typed = Typed.NOTHING;
        for (Map.Entry<Criterion, Topic.Score> scored : topic.scores().entrySet()) {
            typed = typed.with(
                            scored.getKey().field(),
                            String.valueOf(scored.getValue().score()))
                    .with(scored.getKey().field() + "-note", scored.getValue().note());
        }
        return typed;
    }

    private static List<Both> both(Topic now, Typed typed) {
        Typed saved = typed(now);
        return Arrays.stream(Criterion.values())
                .map(criterion -> new Both(criterion.words(), line(saved, criterion), line(typed, criterion)))
                .toList();
    }

    private static String line(Typed typed, Criterion criterion) {
        return (typed.text(criterion.field()) + " " + typed.text(criterion.field() + "-note")).strip();
    }

    private Topic found(ReviewDesk desk, long id) {
        return topics.find(desk, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView page(
            Topic topic, Typed typed, List<Mistake> mistakes, List<Both> both, HttpStatus status) {
        ModelAndView page = new ModelAndView("review/programme/score")
                .addObject("topic", topic)
                .addObject("typed", typed)
                .addObject("mistakes", mistakes)
                .addObject("both", both);
        page.setStatus(status);
        return page;
    }
}
