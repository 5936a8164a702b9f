package sightline.service.casework.file.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import sightline.journey.event.Event;
import sightline.service.casework.file.ClockWords;
import sightline.service.page.InWords;
import sightline.service.page.chart.Table;
import sightline.service.page.chart.Words;

/** What a picture shows, in words and as a table. */
final class Telling {

    private static final String NONE = "–";

    private Telling() {}

    static Words of(String name, Window window, List<Event> events, List<Bar> bars) {
        List<Bar> open = bars.stream().filter(Bar::runs).toList();
        long over = open.stream().filter(Bar::isLate).count();
        long late = bars.stream().filter(bar -> !bar.runs() && bar.isLate()).count();
        Optional<LocalDate> next = open.stream()
                .flatMap(bar -> bar.due().stream())
                .filter(day -> !day.isBefore(window.today()))
                .min(Comparator.naturalOrder());
        String sentence = "From %s to today, %s. %s%s%s"
                .formatted(
                        InWords.date(window.first()),
                        count(events.size(), "event is written down", "events are written down"),
                        open.isEmpty()
                                ? "No clock runs now."
                                : count(open.size(), "clock runs now", "clocks run now")
                                        + (over == 0 ? ", none of them overdue." : ", " + over + " overdue."),
                        next.map(day -> " The next last day is " + InWords.date(day) + ".")
                                .orElse(""),
                        late == 0
                                ? ""
                                : " Of those that are done, " + late + (late == 1 ? " was late." : " were late."));
        return new Words("The journey of " + name, sentence);
    }

    private static String count(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    static Table table(List<Event> events, List<Bar> bars) {
        List<List<String>> rows = new ArrayList<>();
        bars.forEach(bar -> rows.add(List.of(
                ClockWords.title(bar.clock()),
                InWords.date(bar.from()),
                bar.due().map(InWords::date).orElse(NONE),
                bar.clock().met().map(InWords::date).orElse(NONE),
                bar.words())));
        events.forEach(
                event -> rows.add(List.of(event.name().words(), InWords.date(event.date()), NONE, NONE, "Happened")));
        return new Table(List.of("What", "From", "Last day", "Done", "How it stands"), rows);
    }
}
