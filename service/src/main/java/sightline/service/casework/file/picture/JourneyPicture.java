package sightline.service.casework.file.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sightline.journey.event.Correction;
import sightline.journey.event.Event;
import sightline.journey.event.EventName;
import sightline.journey.reckoner.Clock;
import sightline.journey.reckoner.Verdict;
import sightline.journey.state.JourneyGraph;
import sightline.service.casework.file.ClockWords;
import sightline.service.page.InWords;
import sightline.service.page.chart.Table;
import sightline.service.page.chart.Width;
import sightline.service.page.chart.Words;

/**
 * A journey along a line of time, with the clocks that ran under it.
 *
 * @param words what it is called and shows
 * @param window the days it reaches over
 * @param today the day it is drawn for
 * @param marks what happened, a mark a day
 * @param lanes the clocks that touch the window
 * @param table the same as text
 */
public record JourneyPicture(
        Words words, Window window, LocalDate today, List<Mark> marks, List<Lane> lanes, Table table) {

    private static final Set<EventName> TURNING = JourneyGraph.moving();

    /** More than these in one picture can't be told apart; the table has all of them. */
    private static final int MOST_LANES = 24;

    /** A picture of what is known of a journey. */
    public static JourneyPicture of(String name, List<Event> events, List<Clock> clocks, Window window) {
        LocalDate today = window.today();
        List<Event> shown = events.stream()
                .filter(event -> window.holds(event.date()) && !(event instanceof Correction))
                .toList();
        List<Bar> bars = clocks.stream()
                .filter(clock -> clock.due().isPresent() && clock.verdict() != Verdict.NOT_APPLICABLE)
                .map(clock -> new Bar(clock, ClockWords.stand(clock, today), today))
                .filter(bar -> bar.touches(window.first(), window.last()))
                .toList();
        List<Lane> lanes = Lane.of(bars, bar -> ClockWords.title(bar.clock()));
        return new JourneyPicture(
                Telling.of(name, window, shown, bars),
                window,
                today,
                marks(shown),
                important(lanes),
                Telling.table(shown, bars));
    }

    /** Open clocks go before done ones, later ones before earlier ones; drawn in the order in which they start. */
    private static List<Lane> important(List<Lane> lanes) {
        return lanes.stream()
                .sorted(Comparator.comparing((Lane lane) -> !lane.last().runs())
                        .thenComparing((Lane lane) -> lane.last().end(), Comparator.reverseOrder()))
                .limit(MOST_LANES)
                .sorted(Comparator.comparing(lane -> lane.bars().getFirst().from()))
                .toList();
    }

    private static List<Mark> marks(List<Event> events) {
        Map<LocalDate, List<Event>> days = new LinkedHashMap<>();
        events.forEach(event ->
                days.computeIfAbsent(event.date(), day -> new ArrayList<>()).add(event));
        List<Mark> marks = new ArrayList<>();
        days.forEach((day, all) -> {
            List<String> turns = all.stream()
                    .filter(event -> TURNING.contains(event.name()))
                    .map(event -> event.name().words())
                    .distinct()
                    .toList();
            List<String> words = turns.isEmpty()
                    ? all.stream().map(event -> event.name().words()).distinct().toList()
                    : turns;
            marks.add(new Mark(day, String.join(", ", words), !turns.isEmpty()));
        });
        return List.copyOf(marks);
    }

    /** Both layouts in a box; the stylesheet shows the one that fits. */
    public String both(String id) {
        return "<div class=\"chart-box\">" + svg(id + "-wide", Width.WIDE) + svg(id + "-narrow", Width.NARROW)
                + "</div>";
    }

    /** One layout. */
    String svg(String id, Width width) {
        return new JourneyDrawing(this, width).svg(id);
    }

    /** The heading of the table behind it. */
    public String tableTitle() {
        return "%s to %s: what happened, and the clocks"
                .formatted(InWords.date(window.first()), InWords.date(window.last()));
    }
}
