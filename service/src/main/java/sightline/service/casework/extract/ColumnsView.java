package sightline.service.casework.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sightline.exchange.mapping.ColumnMapping;
import sightline.exchange.mapping.ColumnUse;
import sightline.exchange.mapping.DateForm;
import sightline.exchange.mapping.Extract;
import sightline.exchange.mapping.Proposal;
import sightline.exchange.mapping.ProposedColumn;
import sightline.service.page.form.Choice;
import sightline.service.people.Mistake;

/**
 * What the page that asks for the columns shows.
 *
 * @param extract that was handed in
 * @param rows how many it has
 * @param columns one a column
 * @param dates how dates are written
 * @param missing columns that the kept mapping names and the extract lacks
 * @param mistakes to mend first
 */
public record ColumnsView(
        HandedIn extract,
        int rows,
        List<ColumnRow> columns,
        String dates,
        List<String> missing,
        List<Mistake> mistakes) {

    /** How an extract can write its dates. */
    public static final List<Choice> DATES = List.of(
            new Choice(DateForm.DAY_FIRST.written(), "The day first: 14/02/2026 or 14 February 2026"),
            new Choice(DateForm.ISO.written(), "The year first: 2026-02-14"),
            new Choice(DateForm.MONTH_FIRST.written(), "The month first: 02/14/2026"));

    static ColumnsView of(HandedIn extract, Extract table, ColumnMapping said) {
        return of(extract, table, said, Optional.empty());
    }

    /** The same, beside what somebody else has said meanwhile. */
    static ColumnsView of(HandedIn extract, Extract table, ColumnMapping said, Optional<ColumnMapping> theirs) {
        List<ColumnRow> columns = new ArrayList<>();
        for (ProposedColumn proposed : Proposal.columns(table)) {
            String heading = proposed.heading();
            ColumnUse use = said.uses().getOrDefault(heading, new ColumnUse.Nothing());
            columns.add(new ColumnRow(
                    columns.size(),
                    Words.samples(table, heading),
                    UseCode.of(use),
                    proposed,
                    Words.rows(table, heading, use),
                    use instanceof ColumnUse.More more ? UseChoices.answers(more.event(), more.key()) : List.of(),
                    theirs.map(other -> other.uses().getOrDefault(heading, new ColumnUse.Nothing()))
                            .filter(other -> !other.equals(use))
                            .map(ColumnsView::words)));
        }
        return new ColumnsView(
                extract, table.rows().size(), columns, said.dates().written(), List.of(), List.of());
    }

    private static String words(ColumnUse use) {
        return use instanceof ColumnUse.Nothing ? "leave it out" : UseChoices.words(use);
    }

    ColumnsView lacking(List<String> headings) {
        return new ColumnsView(extract, rows, columns, dates, headings, mistakes);
    }

    ColumnsView with(List<Mistake> wrong) {
        return new ColumnsView(extract, rows, columns, dates, missing, wrong);
    }

    /** What the page asks. */
    public String title() {
        return "What do the columns of %s mean?".formatted(extract.name());
    }

    /** Whether somebody else has changed it meanwhile. */
    public boolean isOvertaken() {
        return columns.stream().anyMatch(column -> column.theirs().isPresent());
    }
}
