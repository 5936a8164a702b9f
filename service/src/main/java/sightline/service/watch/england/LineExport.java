package sightline.service.watch.england;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sightline.insight.indicator.Proportion;
import sightline.insight.published.Measure;
import sightline.service.page.Sheet;
import sightline.service.watch.YearSheet;

/** The list of authorities for other programs. */
final class LineExport {

    private static final String SOURCE = "Department for Education, Education, health and care plans;"
            + " contains public sector information licensed under the Open Government Licence v3.0;"
            + " throughput, score and alert by Sightline";

    private static final Sheet<AuthorityLine> SHEET = new Sheet<AuthorityLine>()
            .column("authority", line -> line.authority().code())
            .column("name", line -> line.authority().name())
            .column("region", line -> line.authority().region())
            .column("year", line -> line.ranked().year().year())
            .column("plans_issued_ex", line -> line.ranked().year().count(Measure.PLANS_ISSUED_EX))
            .column("plans_within_20_weeks_ex", line -> line.ranked().year().count(Measure.PLANS_WITHIN_20_WEEKS_EX))
            .column(
                    "percent_on_time_ex",
                    line -> line.onTime().map(Proportion::percent).map(LineExport::tenths))
            .column("requests", AuthorityLine::requests)
            .column("requests_refused", line -> line.ranked().year().count(Measure.REQUESTS_REFUSED))
            .column("throughput", AuthorityLine::throughput)
            .column("rank", line -> line.ranked().rank())
            .column("score", line -> line.ranked().score())
            .column("alert", line -> line.ranked().alert())
            .column("standing", line -> line.ranked().standing().name().toLowerCase(Locale.ROOT))
            .column("alike_collapsed", line -> line.ranked().collapsedAlike().map(Proportion::part))
            .column("alike_in_all", line -> line.ranked().collapsedAlike().map(Proportion::whole));

    private LineExport() {}

    /** England by year and the list of authorities, with their source. */
    record Document(
            String source,
            int year,
            List<Map<String, @Nullable Object>> england,
            List<Map<String, @Nullable Object>> authorities) {}

    static Document document(EnglandPage page) {
        return new Document(
                SOURCE,
                page.answer().year(),
                YearSheet.COLUMNS.objects(page.answer().series()),
                SHEET.objects(page.lines()));
    }

    static String csv(EnglandPage page) {
        return SHEET.csv(page.lines());
    }

    private static double tenths(double percent) {
        return Math.rint(percent * 10) / 10;
    }
}
