package sightline.command;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Optional;
import sightline.journey.event.JourneyId;
import sightline.journey.reckoner.Moved;
import sightline.journey.reckoner.Verdict;
import sightline.journey.time.DayWords;

/** Moved clocks as a table for people. */
final class MovedTable implements MovedForm {

    private final TextOut out;

    MovedTable(PrintStream out) {
        this.out = new TextOut(out);
        line("Authority", "Journey", "Duty", "Was due", "Is due", "Was", "Is", "Why");
    }

    @Override
    public void print(JourneyId journey, Moved moved) {
        line(
                journey.authority(),
                journey.journey(),
                moved.clock().duty().id()
                        + moved.clock().subject().map(name -> " " + name).orElse(""),
                day(moved.before()),
                day(moved.after()),
                moved.was().map(Verdict::words).orElse("-"),
                moved.verdict().map(Verdict::words).orElse("-"),
                moved.words());
    }

    @Override
    public void end() {
        out.flush();
    }

    private void line(String... cells) {
        int[] widths = {9, 14, 20, 17, 17, 17, 17, 0};
        for (int i = 0; i < cells.length; i++) {
            out.padded(cells[i], widths[i]).raw(i == cells.length - 1 ? "" : "  ");
        }
        out.endLine();
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(DayWords::of).orElse("-");
    }
}
