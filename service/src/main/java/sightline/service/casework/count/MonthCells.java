package sightline.service.casework.count;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import sightline.insight.disclosure.CountTable;
import sightline.insight.disclosure.Published;
import sightline.insight.live.Count;
import sightline.service.watch.live.Month;
import sightline.service.watch.live.Share;

/**
 * The cells of one month in a table of counts. The words beside the figures tell which are parts of others, so those sums
 * are in the table too: plans are on time or late; what is completed is a plan or none; a decision is yes or no.
 */
final class MonthCells {

    private final CountTable table;
    private final Counted counted;
    private final YearMonth month;
    private final Map<String, int[]> shares = new HashMap<>();
    private final int received;
    private final int accepted;
    private final int completed;
    private final int late;

    MonthCells(CountTable table, Counted counted, YearMonth month, long requests) {
        this.table = table;
        this.counted = counted;
        this.month = month;
        received = table.exact(requests);
        Count flow = counted.of(Counted.THROUGHPUT, month);
        accepted = table.rounded(flow.whole());
        completed = table.rounded(flow.part());
        Count plans = counted.of(Counted.ON_TIME, month);
        int[] onTime = share(Counted.ON_TIME);
        late = table.secret(plans.whole() - plans.part());
        table.sum(onTime[1], onTime[0], late);
        apart(completed, flow.part(), onTime[1], plans.whole());
        decisions(flow.whole());
    }

    private void decisions(long yes) {
        Count inSix = counted.of(Counted.DECIDED, month);
        int[] decided = share(Counted.DECIDED);
        table.sum(decided[1], decided[0], table.secret(inSix.whole() - inSix.part()));
        Count first = counted.of(Counted.REFUSED, month);
        int[] refused = {table.rounded(first.part()), table.rounded(first.whole())};
        shares.put(Counted.REFUSED, refused);
        int agreed = table.secret(first.whole() - first.part());
        table.sum(refused[1], refused[0], agreed);
        apart(refused[1], first.whole(), decided[1], inSix.whole());
        apart(accepted, yes, agreed, first.whole() - first.part());
    }

    private int[] share(String indicator) {
        Count count = counted.of(indicator, month);
        int[] cells = {table.exact(count.part()), table.exact(count.whole())};
        shares.put(indicator, cells);
        return cells;
    }

    /** Two counts that are nearly the same: what lies between them is a count of people too. */
    private void apart(int one, long count, int other, long otherCount) {
        int between = table.secret(Math.abs(count - otherCount));
        if (count >= otherCount) {
            table.sum(one, other, between);
        } else {
            table.sum(other, one, between);
        }
    }

    int received() {
        return received;
    }

    int completed() {
        return completed;
    }

    int late() {
        return late;
    }

    /** The cells of an indicator: the part, then the whole. */
    int[] of(String indicator) {
        return shares.getOrDefault(indicator, new int[0]);
    }

    /** The month as others may see it. */
    Month shown(Published published, Map<String, Share> others) {
        Map<String, Share> all = new HashMap<>(others);
        shares.forEach((indicator, cells) ->
                all.put(indicator, new Share(published.shown(cells[0]), published.shown(cells[1]))));
        all.put(Counted.THROUGHPUT, new Share(published.shown(completed), published.shown(accepted)));
        return new Month(month, published.shown(received), published.shown(accepted), published.shown(completed), all);
    }
}
