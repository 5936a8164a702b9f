package sightline.service.page.chart;

import static sightline.service.page.chart.Numerals.coordinate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lines through spots. Where there is no spot the line stops: nothing is drawn across a gap. */
final class Lines {

    private Lines() {}

    /** Path data through the spots, with a new start after every gap; a spot on its own draws no line. */
    static String through(List<Optional<Spot>> spots) {
        return runs(spots).stream()
                .filter(run -> run.size() > 1)
                .map(Lines::joined)
                .collect(Collectors.joining());
    }

    /** The spots between the gaps. */
    static List<List<Spot>> runs(List<Optional<Spot>> spots) {
        List<List<Spot>> runs = new ArrayList<>();
        List<Spot> run = new ArrayList<>();
        for (Optional<Spot> spot : spots) {
            if (spot.isPresent()) {
                run.add(spot.get());
            } else if (!run.isEmpty()) {
                runs.add(List.copyOf(run));
                run.clear();
            }
        }
        if (!run.isEmpty()) {
            runs.add(List.copyOf(run));
        }
        return List.copyOf(runs);
    }

    private static String joined(List<Spot> run) {
        return run.stream()
                .map(s -> coordinate(s.x()) + " " + coordinate(s.y()))
                .collect(Collectors.joining("L", "M", ""));
    }
}
