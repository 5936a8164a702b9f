package sightline.command;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import sightline.exchange.events.EventFile;
import sightline.exchange.events.EventReading;
import sightline.insight.alert.Alert;
import sightline.insight.alert.Watch;

/** What a committee would be told on one day or several, from an event log as it was known on each. */
record WatchEvents(String file, List<LocalDate> days, boolean json, PrintWriter err) {

    /** Prints it. Returns the exit status. */
    int print() {
        EventReading reading = EventFile.read(file);
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        AlertPage page = new AlertPage(out);
        ProgressBar bar = ProgressBar.on(err);
        Set<String> tooShort = new TreeSet<>();
        int done = 0;
        for (LocalDate day : days) {
            Watch watch = new Watch(reading.journeys(), day);
            List<Alert> alerts = watch.alerts();
            watch.tooShort()
                    .forEach((authority, weeks) -> tooShort.add(
                            "%s on %s: nothing can be told, the log covers %d weeks and what is usual is known from %d on."
                                    .formatted(authority, day, weeks, Watch.weeksNeeded())));
            if (json) {
                page.printJson(alerts);
            } else {
                page.printTable(alerts, day);
            }
            bar.at("of the days", ++done, days.size());
        }
        out.flush();
        tooShort.forEach(err::println);
        err.flush();
        return EventInput.tell(reading.file(), err);
    }
}
