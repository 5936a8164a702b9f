package sightline.service.review.witness;

import java.util.List;
import java.util.Optional;
import sightline.service.review.book.Witness.State;
import sightline.service.review.desk.Inside;
import sightline.service.review.desk.Part;

/**
 * Everybody who is to tell the review something.
 *
 * @param inside the review
 * @param witnesses in the order in which they were thought of
 * @param done what has just been done
 */
public record WitnessesView(Inside inside, List<WitnessFile> witnesses, Optional<String> done) {

    /** The balance of the two sides. */
    public Balance balance() {
        return Balance.of(witnesses);
    }

    /** Those for whom it has come so far. */
    public List<WitnessFile> at(State state) {
        return witnesses.stream()
                .filter(one -> one.known().calling().state() == state)
                .toList();
    }

    /** Whether the reader may add and change witnesses. */
    public boolean mayArrange() {
        return inside.desk().part() == Part.OFFICER;
    }

    /** The organisations, each with how many speak for it. */
    public List<String> organisations() {
        return witnesses.stream()
                .filter(one -> one.known().calling().state() != State.DECLINED)
                .map(one -> one.named().organisation().strip())
                .filter(name -> !name.isEmpty())
                .collect(java.util.stream.Collectors.groupingBy(
                        name -> name,
                        () -> new java.util.TreeMap<>(String.CASE_INSENSITIVE_ORDER),
                        java.util.stream.Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> entry.getKey() + (entry.getValue() == 1 ? "" : " (" + entry.getValue() + " witnesses)"))
                .toList();
    }
}
