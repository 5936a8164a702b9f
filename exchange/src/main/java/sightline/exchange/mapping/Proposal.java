package sightline.exchange.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sightline.exchange.OneLine;
import sightline.journey.event.EventName;

/**
 * A mapping proposed from headings and the first rows of an extract: a column is taken for the date of an event where
 * its heading says so and its cells are dates. It is there to be looked at and put right.
 */
public final class Proposal {

    private static final int LOOKED_AT = 200;
    private static final double NEARLY_ALL = 0.95;
    private static final String NOBODY = "000";

    private final Extract extract;
    private final DateForm form;
    private final Map<String, ProposedColumn> columns = new LinkedHashMap<>();

    private Proposal(Extract extract) {
        this.extract = extract;
        this.form = DateForm.mostly(extract.rows().stream()
                .limit(LOOKED_AT)
                .flatMap(row -> row.cells().values().stream())
                .toList());
        extract.headings().forEach(heading -> columns.put(heading, byCells(heading)));
        key(HeadingWords.COUNCIL, new ColumnUse.Council(), "whose it is");
        key(HeadingWords.PERSON, new ColumnUse.Person(), "who");
        key(HeadingWords.CASE, new ColumnUse.Case(), "which case");
        source();
    }

    /** What each column is proposed to be, in the order of the headings. */
    public static List<ProposedColumn> columns(Extract extract) {
        return List.copyOf(new Proposal(extract).columns.values());
    }

    /** The whole proposal, column by column. */
    public static ColumnMapping mapping(Extract extract) {
        Proposal proposal = new Proposal(extract);
        Map<String, ColumnUse> uses = new LinkedHashMap<>();
        proposal.columns.values().forEach(column -> uses.put(column.heading(), column.use()));
        return new ColumnMapping(proposal.form, uses);
    }

    /**
     * The proposed mapping in the form of {@link MappingFile}; columns that nothing is proposed for stand in a comment at
     * its end.
     */
    public static String of(Extract extract) {
        ColumnMapping columns = mapping(extract);
        Map<String, ColumnUse> uses = new LinkedHashMap<>(columns.uses());
        uses.putIfAbsent("", new ColumnUse.Person());
        String yaml = columns.mapping(NOBODY)
                .or(() -> new ColumnMapping(columns.dates(), uses).mapping(NOBODY))
                .map(MappingText::of)
                .orElse("");
        return "# Proposed from the headings of %s; look at every line.\n".formatted(OneLine.of(extract.title()))
                + yaml.replace("authority: '000'\n", "authority: '000'  # the code of your council\n")
                        .replace("person: {column: ''}\n", "person: {column: ''}  # who\n")
                + columns.uses().entrySet().stream()
                        .filter(entry -> entry.getValue() instanceof ColumnUse.Nothing)
                        .map(entry -> "# not used: %s\n".formatted(OneLine.of(entry.getKey())))
                        .collect(Collectors.joining());
    }

    private ProposedColumn byCells(String heading) {
        List<String> cells = cells(heading);
        if (cells.isEmpty()) {
            return unknown(heading, "No cell that was looked at has anything in it.");
        }
        long dates = cells.stream().filter(cell -> form.read(cell).isPresent()).count();
        if (dates * 2 < cells.size()) {
            return unknown(heading, "Neither the heading nor the cells say that it is about an event.");
        }
        return HeadingWords.event(heading)
                .map(spoken -> new ProposedColumn(
                        heading,
                        spoken.day(),
                        dates >= cells.size() * NEARLY_ALL ? Sureness.SURE : Sureness.LIKELY,
                        "The heading says “%s”, and %d of %d cells are dates."
                                .formatted(spoken.words(), dates, cells.size())))
                .orElseGet(() -> unknown(heading, "The cells are dates, but the heading doesn’t say of what."));
    }

    private void key(String words, ColumnUse use, String what) {
        Pattern pattern = HeadingWords.pattern(words);
        columns.keySet().stream()
                .filter(heading -> !isKey(heading)
                        && pattern.matcher(heading).find()
                        && !heading.toLowerCase(Locale.ROOT).contains("date"))
                .findFirst()
                .ifPresent(heading -> {
                    int filled = cells(heading).size();
                    int all = Math.min(LOOKED_AT, extract.rows().size());
                    columns.put(
                            heading,
                            new ProposedColumn(
                                    heading,
                                    use,
                                    filled == all ? Sureness.SURE : Sureness.LIKELY,
                                    "The heading says %s, and %d of %d rows have something here."
                                            .formatted(what, filled, all)));
                });
    }

    private boolean isKey(String heading) {
        return Optional.ofNullable(columns.get(heading))
                .filter(column -> !(column.use() instanceof ColumnUse.Nothing || column.use() instanceof ColumnUse.Day))
                .isPresent();
    }

    /** Who asked, where there is a day on which they did. */
    private void source() {
        boolean asked = columns.values().stream()
                .anyMatch(column ->
                        column.use() instanceof ColumnUse.Day day && day.event() == EventName.REQUEST_RECEIVED);
        Pattern pattern = HeadingWords.pattern(HeadingWords.SOURCE);
        List<String> fits = new ArrayList<>(columns.keySet());
        fits.removeIf(heading -> !asked
                || !(use(heading) instanceof ColumnUse.Nothing)
                || !pattern.matcher(heading).find());
        fits.stream().findFirst().ifPresent(heading -> {
            Map<String, String> meanings = new LinkedHashMap<>();
            cells(heading)
                    .forEach(cell -> HeadingWords.source(cell)
                            .ifPresent(number -> meanings.put(cell.toLowerCase(Locale.ROOT), number)));
            if (!meanings.isEmpty()) {
                columns.put(
                        heading,
                        new ProposedColumn(
                                heading,
                                new ColumnUse.More(EventName.REQUEST_RECEIVED, "source", meanings),
                                Sureness.LIKELY,
                                "The heading says who asked, and some of its words are known."));
            }
        });
    }

    private ColumnUse use(String heading) {
        return Optional.ofNullable(columns.get(heading))
                .map(ProposedColumn::use)
                .orElse(new ColumnUse.Nothing());
    }

    private List<String> cells(String heading) {
        return extract.rows().stream()
                .limit(LOOKED_AT)
                .flatMap(row -> row.cell(heading).stream())
                .toList();
    }

    private static ProposedColumn unknown(String heading, String why) {
        return new ProposedColumn(heading, new ColumnUse.Nothing(), Sureness.UNKNOWN, why);
    }
}
