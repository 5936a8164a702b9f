package sightline.service.review.check.rule;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sightline.service.page.InWords;
import sightline.service.review.book.Recommendation;
import sightline.service.review.check.Ground;
import sightline.service.review.check.Level;
import sightline.service.review.check.Place;
import sightline.service.review.check.Rule;

/** One post is asked for many things by the same day: more recommendations than there is time for. */
public final class TooMuchAtOnce implements Rule {

    private static final int MANY = 5;

    @Override
    public About about() {
        return new About("too-much-at-once", Level.ADVICE, "Much to do by one day");
    }

    @Override
    public Stream<Found> look(Ground ground) {
        Map<Task, List<Recommendation>> tasks = new LinkedHashMap<>();
        ground.book().argument().recommendations().stream()
                .filter(one -> !one.aim().addressee().isBlank())
                .forEach(one -> one.aim()
                        .due()
                        .ifPresent(day -> tasks.merge(
                                new Task(one.aim().addressee().strip(), day),
                                List.of(one),
                                (some, more) -> Stream.concat(some.stream(), more.stream())
                                        .toList())));
        return tasks.entrySet().stream()
                .filter(task -> task.getValue().size() >= MANY)
                .map(task -> found(task.getKey(), task.getValue()));
    }

    /** Who is to do something by when. */
    private record Task(String who, LocalDate day) {}

    private static Found found(Task task, List<Recommendation> asked) {
        String labels = asked.stream().map(one -> "R" + one.number()).collect(Collectors.joining(", "));
        return new Found(
                Place.of(asked.getFirst()),
                "%s is asked for %d things by %s: %s. Which come first?"
                        .formatted(task.who(), asked.size(), InWords.date(task.day()), labels),
                task + " " + asked.size());
    }
}
