package sightline.service.watch.foi;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import sightline.service.page.InWords;
import sightline.service.page.chart.Chart;

/**
 * A question with its answer; the page, the spreadsheet and the document take nothing else.
 *
 * @param question what was asked
 * @param told what is told
 * @param month at whose end
 */
public record FoiAnswer(Question question, Told told, YearMonth month) {

    /** Its page. */
    public String path() {
        return "/watch/foi/" + question.id();
    }

    /** The answer in a sentence. */
    public String sentence() {
        return told.sentence();
    }

    /** The tables behind it. */
    public List<FoiTable> tables() {
        return told.tables();
    }

    /** The picture of it. */
    public Optional<Chart> chart() {
        return told.chart();
    }

    /** "the end of October 2026". */
    public String at() {
        return "the end of " + InWords.month(month);
    }
}
