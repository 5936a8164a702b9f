package sightline.exchange.sen2.merge;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sightline.insight.exemplar.LogEvent;
import sightline.journey.event.EventName;

/**
 * Holds what a return tells of a journey against what is written down of it. What is written down stands: an event on another
 * day, or of another kind where only one can be, is told and not added; so is a second one of the same kind so near to the first
 * that it is likely to be the same.
 */
public final class BesideCase {

    /** Reviews of one plan, and placements, lie further apart than this; nearer, one of the two days is likely to be wrong. */
    private static final long NEAR = 60;

    private static final String PLACEMENT = "placement";

    private final List<LogEvent> written;
    private final Map<String, LogEvent> known = new LinkedHashMap<>();
    private final Map<String, String> numbers = new HashMap<>();
    private int placements;

    private BesideCase(List<LogEvent> written) {
        this.written = written;
        written.forEach(event -> {
            known.putIfAbsent(same(event), event);
            if (Sameness.name(event) == EventName.PLACEMENT_STARTED) {
                placements++;
            }
        });
    }

    /**
     * What becomes of each event.
     *
     * @param written what the case says, corrections followed
     * @param told what the return says, in its order
     */
    public static List<Judged> of(List<LogEvent> written, List<LogEvent> told) {
        BesideCase beside = new BesideCase(written);
        List<Judged> judged = new ArrayList<>();
        told.forEach(event -> judged.add(beside.judge(event)));
        return judged;
    }

    private static String same(LogEvent event) {
        return switch (Sameness.name(event)) {
            case PLACEMENT_STARTED -> "placement " + event.date() + MergedJourney.setting(event);
            case PLACEMENT_ENDED -> "end of placement " + event.detail().getOrDefault(PLACEMENT, "");
            default -> Sameness.of(event);
        };
    }

    private Judged judge(LogEvent told) {
        LogEvent event = Sameness.name(told) == EventName.PLACEMENT_ENDED ? ended(told) : told;
        LogEvent before = onTheDay(event).orElseGet(() -> known.get(same(event)));
        if (before != null) {
            remember(event, before);
            return beside(before, event);
        }
        Optional<LogEvent> other =
                Optional.ofNullable(known.get(Sameness.opposite(event))).or(() -> near(event));
        if (Sameness.isApproximate(event)) {
            return other.isPresent() ? new Judged.There() : new Judged.Guessed();
        }
        if (other.isPresent()) {
            remember(event, other.get());
            return new Judged.Otherwise(other.get(), event, "");
        }
        LogEvent added = Sameness.name(event) == EventName.PLACEMENT_STARTED ? numbered(event) : event;
        known.put(same(event), added);
        return new Judged.New(added);
    }

    /** A child who was asked for again in the same journey has two requests and two decisions in it. */
    private Optional<LogEvent> onTheDay(LogEvent event) {
        return written.stream()
                .filter(one -> one.date().equals(event.date()) && same(one).equals(same(event)))
                .findFirst();
    }

    private static Judged beside(LogEvent before, LogEvent event) {
        if (!before.date().equals(event.date()) && !Sameness.isApproximate(event)) {
            return new Judged.Otherwise(before, event, "");
        }
        String key = Sameness.contradiction(before, event);
        return key.isEmpty() ? new Judged.There() : new Judged.Otherwise(before, event, key);
    }

    /** One of the same kind on a day close by, where a kind can be there several times. */
    private Optional<LogEvent> near(LogEvent event) {
        return Sameness.isApart(event)
                ? Optional.empty()
                : written.stream()
                        .filter(one -> one.name().equals(event.name()))
                        .filter(one -> Math.abs(ChronoUnit.DAYS.between(one.date(), event.date())) < NEAR)
                        .findFirst();
    }

    /** Placements are numbered in each return anew; the numbers of the case stand. */
    private void remember(LogEvent event, LogEvent before) {
        if (Sameness.name(event) == EventName.PLACEMENT_STARTED) {
            numbers.put(
                    event.detail().getOrDefault(PLACEMENT, ""), before.detail().getOrDefault(PLACEMENT, ""));
        }
    }

    private LogEvent numbered(LogEvent event) {
        String number = String.valueOf(++placements);
        numbers.put(event.detail().getOrDefault(PLACEMENT, ""), number);
        return MergedJourney.numbered(event, number);
    }

    private LogEvent ended(LogEvent event) {
        String own = event.detail().getOrDefault(PLACEMENT, "");
        return MergedJourney.numbered(event, numbers.getOrDefault(own, own));
    }
}
