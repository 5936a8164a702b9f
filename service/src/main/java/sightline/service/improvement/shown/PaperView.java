package sightline.service.improvement.shown;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sightline.service.improvement.book.Origin;
import sightline.service.improvement.duty.Why;
import sightline.service.page.chart.Chart;
import sightline.service.review.desk.Part;

/**
 * What the page of a paper shows.
 *
 * @param origin the paper
 * @param council whose
 * @param lines what it recommends
 * @param clocks by when it must be answered
 * @param reader who reads it
 */
public record PaperView(Origin origin, String council, List<Line> lines, Clocks clocks, Optional<Part> reader) {

    /**
     * Its clocks.
     *
     * @param whys each with its why
     * @param reminders days on which whoever is to answer was reminded
     */
    public record Clocks(List<Why> whys, List<LocalDate> reminders) {}

    /** The picture of how its recommendations stand; none where there are none. */
    public Optional<Chart> chart() {
        return lines.isEmpty() ? Optional.empty() : Optional.of(StandingChart.of(lines));
    }

    /** Whether the reader may answer it. */
    public boolean mayAnswer() {
        return reader.filter(part -> part == Part.OFFICER || part == Part.READER)
                .isPresent();
    }

    /** Whether it is a report of ours, whose witnesses read what came of it. */
    public Optional<String> voices() {
        String start = "/reports/";
        return origin.review().isPresent() && origin.link().startsWith(start)
                ? Optional.of("/recommendations/voices/" + origin.link().substring(start.length()))
                : Optional.empty();
    }
}
