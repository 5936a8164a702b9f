package sightline.service.casework.letter;

import java.time.LocalDate;
import java.util.List;

/**
 * What the list of a case's letters shows.
 *
 * @param journey whose case
 * @param name of the child or young person
 * @param occasions the latest first
 */
public record LettersView(String journey, String name, List<Occasion> occasions) {

    /** Letters that go with what happened last. */
    public List<Occasion> latest() {
        return occasions.stream()
                .filter(occasion -> occasion.event().date().equals(last()))
                .toList();
    }

    /** The others. */
    public List<Occasion> earlier() {
        return occasions.stream()
                .filter(occasion -> !occasion.event().date().equals(last()))
                .toList();
    }

    /** The day of the last event that has a letter. */
    public LocalDate last() {
        return occasions.getFirst().event().date();
    }
}
