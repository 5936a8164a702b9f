package sightline.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sightline.exchange.UnusableInput;
import sightline.exchange.events.EventFile;
import sightline.exchange.events.EventReading;
import sightline.exchange.sen2.build.PersonFile;
import sightline.journey.event.Journey;

/** The journeys of one authority and the people on them, for a command that makes returns or lists out of both. */
final class OneAuthority {

    @Parameters(
            paramLabel = "EVENTS.csv",
            description = "Rows of authority,person,journey,event,date,detail; may be gzipped; - is standard input.")
    private String file = "-";

    @Option(
            names = "--persons",
            required = true,
            paramLabel = "PERSONS.csv",
            description = "Their names, numbers, needs and settings; docs/sen2.md has the columns.")
    private Path persons = Path.of("");

    @Option(names = "--authority", required = true, paramLabel = "CODE", description = "The authority's three digits.")
    private String authority = "";

    /**
     * What was read.
     *
     * @param journeys of the authority
     * @param people by their key
     */
    record Read(EventReading events, List<Journey> journeys, PersonFile.Persons people) {

        /** Tells what became of both files; the worse status of the two. */
        int tell(PrintWriter err) {
            return Math.max(EventInput.tell(events.file(), err), EventInput.tell(people.file(), err));
        }
    }

    String file() {
        return file;
    }

    String code() {
        return authority;
    }

    /**
     * Reads both files.
     *
     * @throws UnusableInput where one can't be read, or no journey is of the authority
     */
    Read read() {
        EventReading events = EventFile.read(file);
        List<Journey> journeys = events.journeys().stream()
                .filter(journey -> journey.id().authority().equals(authority))
                .toList();
        if (journeys.isEmpty()) {
            throw new UnusableInput(
                    "%s has no journey of authority %s.".formatted(Sen2Check.title(file), authority),
                    "Check --authority against the column authority.");
        }
        return new Read(events, journeys, PersonFile.read(persons));
    }
}
