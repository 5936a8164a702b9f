package sightline.exchange.annex;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Six children and young people, each with their whole story, as inspectors ask for. Which six is the inspectors' to say; a
 * pack that nobody has chosen for is a rehearsal.
 *
 * @param day the day it is of
 * @param children in the order in which they were chosen
 * @param unknown keys that were named and stand in neither list
 */
public record TrackingPack(LocalDate day, List<Tracked> children, List<String> unknown) {

    /** How many inspectors usually follow. */
    public static final int SIX = 6;

    public TrackingPack {
        children = List.copyOf(children);
        unknown = List.copyOf(unknown);
    }

    /** How the six came to be, in words. */
    public static String howChosen() {
        return "Inspectors name the children whom they follow. Where they have named none, six are taken so that a rehearsal"
                + " sees as much as six can: one of each age (under 5, 5 to 10, 11 to 15, 16 and over) with a plan, one"
                + " without a plan, and one more; within an age the one with the most overdue or late duties, of those the"
                + " one with the most events, and of those the lowest key. The same lists give the same six.";
    }

    /** The pack as tables: the six, then each of them, then how they were chosen. */
    public List<AnnexTable> tables() {
        List<AnnexTable> tables = new ArrayList<>();
        tables.add(new AnnexTable(
                "The children",
                List.of("Number", "Person", "Journey", "List", "Why", "Missing"),
                numbered()
                        .map(n -> {
                            Tracked one = children.get(n);
                            return List.of(
                                    String.valueOf(n + 1),
                                    one.person(),
                                    one.journey(),
                                    one.list().title(),
                                    one.why(),
                                    String.join("; ", one.missing()));
                        })
                        .toList()));
        numbered().forEach(n -> tables.add(story(n)));
        tables.add(new AnnexTable(
                "The query behind it",
                List.of("What", "Where it comes from"),
                List.of(
                        List.of("Who", howChosen()),
                        List.of("Dates", "Every event of the journey by the day of the pack, corrections followed."),
                        List.of(
                                "Duties",
                                "Every clock of the journey under the law of its own time, with the last lawful day."),
                        List.of(
                                "Missing",
                                "Columns of the list that are blank, and papers that the journey should have by now and"
                                        + " doesn't tell of."))));
        return tables;
    }

    /** One table of everything, for a file without sheets. */
    public AnnexTable flat() {
        List<List<String>> rows = new ArrayList<>();
        numbered()
                .forEach(n -> story(n).rows().forEach(row -> {
                    List<String> all = new ArrayList<>(
                            List.of(String.valueOf(n + 1), children.get(n).person()));
                    all.addAll(row);
                    rows.add(all);
                }));
        return new AnnexTable(
                "The children",
                List.of("Number", "Person", "Part", "What", "From", "Last day", "Done", "How it stands"),
                rows);
    }

    private Stream<Integer> numbered() {
        return java.util.stream.IntStream.range(0, children.size()).boxed();
    }

    private AnnexTable story(int n) {
        Tracked one = children.get(n);
        List<List<String>> rows = new ArrayList<>();
        one.facts().forEach(fact -> rows.add(List.of("Known", fact.title(), "", "", "", fact.words())));
        one.dates()
                .forEach(date -> rows.add(List.of("Happened", date.words(), AnnexCells.day(date.day()), "", "", "")));
        one.duties()
                .forEach(duty -> rows.add(List.of(
                        "Owed",
                        duty.what(),
                        AnnexCells.day(duty.from()),
                        duty.last().map(AnnexCells::day).orElse(""),
                        duty.done().map(AnnexCells::day).orElse(""),
                        duty.stands())));
        one.missing().forEach(missing -> rows.add(List.of("Missing", missing, "", "", "", "")));
        return new AnnexTable(
                "Child %d".formatted(n + 1),
                List.of("Part", "What", "From", "Last day", "Done", "How it stands"),
                rows);
    }
}
