package sightline.service.watch;

import sightline.insight.indicator.Proportion;
import sightline.insight.published.AuthorityYear;
import sightline.insight.published.Measure;
import sightline.service.page.Sheet;

/** Years of an authority or of England for other programs: every count that is held, a row a year. */
public final class YearSheet {

    /** The columns. */
    public static final Sheet<AuthorityYear> COLUMNS = columns();

    private YearSheet() {}

    private static Sheet<AuthorityYear> columns() {
        Sheet<AuthorityYear> sheet = new Sheet<AuthorityYear>()
                .column("authority", AuthorityYear::authority)
                .column("year", AuthorityYear::year)
                .column(
                        "percent_on_time_ex",
                        row -> row.onTimeExcludingExceptions().map(Proportion::percent))
                .column(
                        "percent_on_time_all",
                        row -> row.onTimeIncludingExceptions().map(Proportion::percent))
                .column("throughput", AuthorityYear::throughput);
        for (Measure measure : Measure.values()) {
            sheet.column(measure.id(), row -> row.count(measure));
        }
        return sheet;
    }
}
