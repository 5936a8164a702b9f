package sightline.service.watch.sources;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import sightline.insight.indicator.Indicator;
import sightline.insight.published.Indicators;
import sightline.insight.published.Marker;
import sightline.insight.published.Vintage;
import sightline.service.page.InWords;
import sightline.service.time.WallClock;
import sightline.service.watch.figures.ImportRun;

/**
 * Where the figures come from.
 *
 * @param vintages the releases held, oldest first
 * @param counts how many figures each gives
 * @param runs the latest imports, newest first
 */
public record SourcesPage(List<Vintage> vintages, Map<String, Long> counts, List<ImportRun> runs) {

    /** What is measured. */
    public List<Indicator> indicators() {
        return Indicators.ALL;
    }

    /** Why a cell can be without a count. */
    public List<Marker> markers() {
        return List.of(Marker.values());
    }

    /** How many figures a release gives. */
    public String count(Vintage vintage) {
        return InWords.count(counts.getOrDefault(vintage.id(), 0L));
    }

    /** The day of an import, in London. */
    public String day(ImportRun run) {
        return InWords.date(LocalDate.ofInstant(run.at(), WallClock.LONDON));
    }

    /** What an import did, in words. */
    public String words(ImportRun run) {
        return run.change().isVisible()
                ? "%s new, %s changed, %s there already"
                        .formatted(
                                InWords.count(run.change().added()),
                                InWords.count(run.change().changed()),
                                InWords.count(run.change().unchanged()))
                : "nothing changed";
    }
}
