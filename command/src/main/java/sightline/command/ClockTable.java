package sightline.command;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import sightline.journey.event.JourneyId;
import sightline.journey.reckoner.Clock;
import sightline.journey.time.DayWords;

/** Clocks as a table for people. */
final class ClockTable implements ClockForm {

    private final TextOut out;

    ClockTable(PrintStream out) {
        this.out = new TextOut(out);
        line("Authority", "Journey", "Duty", "Due", "Met", "Verdict", "What");
    }

    @Override
    public void print(JourneyId journey, Clock clock) {
        line(
                journey.authority(),
                journey.journey(),
                clock.duty().id() + clock.subject().map(name -> " " + name).orElse(""),
                day(clock.due()),
                day(clock.met()),
                clock.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                clock.duty().words());
    }

    @Override
    public void end() {
        out.flush();
    }

    private void line(String... cells) {
        int[] widths = {9, 14, 20, 17, 17, 16, 0};
        for (int i = 0; i < cells.length; i++) {
            out.padded(cells[i], widths[i]).raw(i == cells.length - 1 ? "" : "  ");
        }
        out.endLine();
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(DayWords::of).orElse("-");
    }
}
