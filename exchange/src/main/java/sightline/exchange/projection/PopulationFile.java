package sightline.exchange.projection;

import java.util.List;
import java.util.OptionalInt;
import sightline.exchange.CsvLine;
import sightline.exchange.FileReading;
import sightline.exchange.UnusableInput;
import sightline.insight.projection.Population;
import sightline.insight.projection.Transitions;

/** How many children of each academic year live in the area: the columns calendar-year, academic-year and population. */
public final class PopulationFile {

    private static final String YEAR = "calendar-year";
    private static final String AGE = "academic-year";
    private static final String POPULATION = "population";
    private static final int MOST = 10_000_000;

    private PopulationFile() {}

    /** What was read, and what became of the file. */
    public record Reading(Population population, FileReading file) {}

    /**
     * Reads it. A row that can't be used is left out and told with its line.
     *
     * @param name a path, perhaps of a gzipped file, or "-" for standard input
     * @throws UnusableInput if there is no such file, it lacks a column, or no row can be used
     */
    public static Reading read(String name) {
        Population population = new Population();
        FileReading reading =
                Columns.read(name, List.of(YEAR, AGE, POPULATION), (columns, line) -> take(columns, line, population));
        if (population.isEmpty()) {
            throw new UnusableInput(
                    "No row of %s can be used.".formatted(reading.file()),
                    "Give it a row for each calendar year and academic year.");
        }
        return new Reading(population, reading);
    }

    private static void take(Columns columns, CsvLine line, Population population) {
        OptionalInt year = columns.whole(line, YEAR, 1900, 2200);
        OptionalInt age = columns.whole(line, AGE, Transitions.YOUNGEST, Transitions.OLDEST);
        OptionalInt count = columns.whole(line, POPULATION, 0, MOST);
        if (year.isPresent() && age.isPresent() && count.isPresent()) {
            population.add(year.getAsInt(), age.getAsInt(), count.getAsInt());
        }
    }
}
