package sightline.service.casework.file;

import java.util.List;
import java.util.Optional;
import sightline.journey.event.ExceptionRecorded;
import sightline.journey.reckoner.Clock;
import sightline.service.casework.journal.CaseFile;

/**
 * What has just been done, told on the page that follows it.
 *
 * @param heading what
 * @param sentences what follows from it
 */
public record Notice(String heading, List<String> sentences) {

    /** What the address says has been done; empty where it says nothing that is so. */
    static Optional<Notice> of(String done, CaseFile file, List<Clock> clocks) {
        if (done.equals("chased")) {
            return Optional.of(new Notice("Your reminder is noted for today.", List.of()));
        }
        if (done.equals("opened")) {
            return Optional.of(new Notice("The case is open. Its clocks run.", List.of()));
        }
        if (!done.matches("[1-9][0-9]{0,6}") || Integer.parseInt(done) > file.seen()) {
            return Optional.empty();
        }
        var event = file.written().get(Integer.parseInt(done) - 1).event();
        return Optional.of(new Notice(
                "‘%s’ is written down.".formatted(event.name().words()),
                event instanceof ExceptionRecorded exception
                        ? lifted(ExceptionLine.of(exception, clocks))
                        : List.of()));
    }

    private static List<String> lifted(ExceptionLine line) {
        return List.of(
                "It lifts the limit of: " + String.join("; ", line.lifts()) + ".",
                line.leaves().isEmpty()
                        ? "No other limit was looked at."
                        : "It does not lift these: " + String.join(" ", line.leaves()));
    }
}
