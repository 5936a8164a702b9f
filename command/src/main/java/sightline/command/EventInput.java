package sightline.command;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import sightline.exchange.FileReading;
import sightline.exchange.Remark;
import sightline.journey.event.IsoDay;

/** What the commands on an event log share: dates from the command line, and telling which rows were left out. */
final class EventInput {

    private EventInput() {}

    /** The date that an option was given, in ISO form. */
    static Optional<LocalDate> date(CommandSpec spec, String option, Optional<String> given) {
        return given.map(text -> IsoDay.of(text)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "'%s' for %s isn't a date; write it as 2026-02-14".formatted(text, option))));
    }

    /** Tells on standard error which rows were left out. Returns the exit status. */
    static int tell(FileReading file, PrintWriter err) {
        if (file.faults() == 0) {
            return Sightline.DONE;
        }
        file.remarks().stream().map(Remark::asLine).forEach(err::println);
        err.printf("%s left out.%n", file.faults() == 1 ? "1 row was" : "%,d rows were".formatted(file.faults()));
        err.flush();
        return Sightline.DATA_HAS_ERRORS;
    }
}
