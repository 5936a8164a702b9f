package sightline.service.watch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import sightline.service.watch.figures.Shelf;

/** Asks questions of the shelf as it stands today; each answer is worked out once for each state of the shelf. */
@Component
public class Knowledge {

    private final Shelf shelf;
    private final Clock clock;

    Knowledge(Shelf shelf, Clock clock) {
        this.shelf = shelf;
        this.clock = clock;
    }

    /**
     * The answer to a question.
     *
     * @param question tells this question from every other of the same type
     * @param type what the answer is
     * @param work works it out, from the shelf and the day
     */
    public <T> T answer(Object question, Class<T> type, Function<Today, T> work) {
        Shelf.Contents contents = shelf.contents();
        LocalDate day = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return contents.answer(new Asked(question, type, day), type, () -> work.apply(new Today(contents, day)));
    }

    /**
     * The shelf on a day.
     *
     * @param contents what is on it
     * @param day the day of asking
     */
    public record Today(Shelf.Contents contents, LocalDate day) {

        /** All figures as they are known on the day. */
        public sightline.insight.published.KnownPanel known() {
            return contents.asKnown(day);
        }
    }

    private record Asked(Object question, Class<?> type, LocalDate day) {}
}
