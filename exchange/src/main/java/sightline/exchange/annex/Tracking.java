package sightline.exchange.annex;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import sightline.journey.event.Event;
import sightline.journey.event.Journey;
import sightline.journey.reckoner.Clock;
import sightline.journey.reckoner.Verdict;

/** Chooses the children of a pack and tells their stories. */
public final class Tracking {

    private static final int SCHOOL = 5;
    private static final int SECONDARY = 11;
    private static final int GROWN = 16;

    private final LocalDate day;
    private final Map<String, Candidate> candidates = new LinkedHashMap<>();

    /** Somebody of a list. */
    private record Candidate(Journey journey, AnnexReport report, AnnexRow row, List<Clock> clocks) {

        /** What somebody owed; the family's own time, such as that for an appeal, is nobody's duty. */
        Stream<Clock> owed() {
            return clocks.stream()
                    .filter(clock -> clock.verdict() != Verdict.NOT_APPLICABLE
                            && !clock.duty().isFree());
        }

        long troubled() {
            return owed().filter(clock -> switch (clock.verdict()) {
                        case LATE, LATE_EXCEPTED, OVERDUE, OVERDUE_EXCEPTED -> true;
                        case PENDING, ON_TIME, NOT_APPLICABLE, EARLY -> false;
                    })
                    .count();
        }
    }

    /**
     * @param journeys of the authority
     * @param reports the lists that children can be chosen from, of one day
     * @param reckoner gives the clocks of a journey as they stand on that day
     */
    public Tracking(List<Journey> journeys, List<AnnexReport> reports, Function<Journey, List<Clock>> reckoner) {
        this.day = reports.getFirst().day();
        Map<String, Journey> byPerson = new LinkedHashMap<>();
        for (Journey journey : journeys) {
            Journey known = journey.knownOn(day);
            byPerson.merge(known.id().person(), known, Tracking::fuller);
        }
        for (AnnexReport report : reports) {
            for (int i = 0; i < report.rows().size(); i++) {
                AnnexRow row = AnnexRow.of(report.list(), i + 2L, report.rows().get(i));
                row.text(AnnexColumn.UNIQUE_ID)
                        .flatMap(person -> Optional.ofNullable(byPerson.get(person)))
                        .ifPresent(journey -> candidates.putIfAbsent(
                                journey.id().person(), new Candidate(journey, report, row, reckoner.apply(journey))));
            }
        }
    }

    /** Of two journeys of a person the one with a plan, else the one of which more is known. */
    private static Journey fuller(Journey one, Journey other) {
        boolean planned = AnnexCells.livePlan(one.events()).isPresent();
        boolean otherPlanned = AnnexCells.livePlan(other.events()).isPresent();
        return planned == otherPlanned
                ? one.events().size() >= other.events().size() ? one : other
                : planned ? one : other;
    }

    /** The pack of those whom inspectors have named, by the key of the person or of the journey. */
    public TrackingPack named(List<String> keys) {
        List<Tracked> children = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String key : new LinkedHashSet<>(keys)) {
            candidates.values().stream()
                    .filter(one -> one.journey().id().person().equals(key)
                            || one.journey().id().journey().equals(key))
                    .findFirst()
                    .ifPresentOrElse(
                            one -> children.add(tracked(one, "Named by the inspectors.")), () -> unknown.add(key));
        }
        return new TrackingPack(day, children, unknown);
    }

    /** A pack for a rehearsal; {@link TrackingPack#howChosen} says how. */
    public TrackingPack rehearsal() {
        Map<Candidate, String> six = new LinkedHashMap<>();
        Set<String> taken = new LinkedHashSet<>();
        take(six, taken, planAged(0, SCHOOL), "Under 5, with a plan.");
        take(six, taken, planAged(SCHOOL, SECONDARY), "5 to 10, with a plan.");
        take(six, taken, planAged(SECONDARY, GROWN), "11 to 15, with a plan.");
        take(six, taken, planAged(GROWN, Integer.MAX_VALUE), "16 or over, with a plan.");
        take(six, taken, one -> one.report().list() == AnnexList.SUPPORT, "Without a plan.");
        while (six.size() < TrackingPack.SIX && six.size() < candidates.size()) {
            take(six, taken, one -> true, "The most late or overdue duties of all others.");
        }
        List<Tracked> children = new ArrayList<>();
        six.forEach((one, why) -> children.add(tracked(one, why)));
        return new TrackingPack(day, children, List.of());
    }

    private Predicate<Candidate> planAged(int from, int below) {
        return one -> one.report().list() == AnnexList.PLANS
                && one.row().age(day).isPresent()
                && one.row().age(day).getAsInt() >= from
                && one.row().age(day).getAsInt() < below;
    }

    private void take(Map<Candidate, String> six, Set<String> taken, Predicate<Candidate> fits, String why) {
        candidates.values().stream()
                .filter(one -> !taken.contains(one.journey().id().person()))
                .filter(fits)
                .min(Comparator.comparingLong(Candidate::troubled)
                        .reversed()
                        .thenComparing(one -> -one.journey().events().size())
                        .thenComparing(one -> one.journey().id().person()))
                .ifPresent(one -> {
                    six.put(one, why);
                    taken.add(one.journey().id().person());
                });
    }

    private static Tracked tracked(Candidate one, String why) {
        AnnexRow row = one.row();
        List<Event> events = one.journey().events();
        return new Tracked(
                one.journey().id().person(),
                one.journey().id().journey(),
                one.report().list(),
                why,
                one.report().list().columns().stream()
                        .flatMap(column ->
                                row.text(column).stream().map(text -> new Tracked.Line(column.heading(), text)))
                        .toList(),
                events.stream()
                        .map(event -> new Tracked.Happened(event.date(), TrackedWords.event(event)))
                        .toList(),
                one.owed().map(TrackedWords::owed).toList(),
                TrackedWords.missing(one.report(), row, events));
    }
}
