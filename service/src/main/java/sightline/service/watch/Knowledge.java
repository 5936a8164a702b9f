package sightline.service.watch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import sightline.exchange.facts.Facts;
import sightline.insight.published.Authority;
import sightline.insight.published.KnownPanel;
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

    /** The figures as they stood on a day, gaps in our shelf filled from later releases and marked so. */
    public KnownPanel known(LocalDate day) {
        return shelf.contents().asKnown(day);
    }

    /** Every authority that there are figures of. */
    public List<Authority> authorities() {
        return List.copyOf(shelf.contents().facts().authorities());
    }

    /** The name of the authority with this code; empty where there are no figures of it. */
    public Optional<String> name(String code) {
        return authorities().stream()
                .filter(authority -> authority.code().equals(code))
                .map(Authority::name)
                .findFirst();
    }

    /** An authority's statistical neighbours, the nearest first; none where it has none. */
    public List<Authority> neighbours(String authority) {
        Facts facts = shelf.contents().facts();
        return facts.neighbours().stream()
                .filter(near -> near.authority().equals(authority))
                .flatMap(near -> facts.authority(near.neighbour()).stream())
                .toList();
    }

    /**
     * The shelf on a day.
     *
     * @param contents what is on it
     * @param day the day of asking
     */
    public record Today(Shelf.Contents contents, LocalDate day) {

        /** All figures as they are known on the day. */
        public KnownPanel known() {
            return contents.asKnown(day);
        }
    }

    private record Asked(Object question, Class<?> type, LocalDate day) {}
}
