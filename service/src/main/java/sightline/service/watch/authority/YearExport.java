package sightline.service.watch.authority;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sightline.insight.indicator.Proportion;
import sightline.service.page.Sheet;
import sightline.service.watch.YearSheet;

/** An authority's years and its comparison for other programs. */
final class YearExport {

    private static final Sheet<Peer> PEERS = new Sheet<Peer>()
            .column("name", Peer::name)
            .column("authority", Peer::code)
            .column("plans_issued_ex", peer -> peer.onTime().map(Proportion::whole))
            .column("plans_within_20_weeks_ex", peer -> peer.onTime().map(Proportion::part))
            .column("percent_on_time_ex", peer -> peer.onTime().map(Proportion::percent))
            .column(
                    "low_95",
                    peer -> peer.onTime().map(share -> share.interval().low()))
            .column(
                    "high_95",
                    peer -> peer.onTime().map(share -> share.interval().high()));

    private YearExport() {}

    static String csv(AuthorityAnswer answer) {
        return YearSheet.COLUMNS.csv(List.copyOf(answer.series().values()));
    }

    static Map<String, @Nullable Object> document(AuthorityAnswer answer) {
        AuthorityPage page = new AuthorityPage(answer);
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("authority", answer.authority().code());
        document.put("name", page.name());
        document.put("region", answer.authority().region());
        document.put("statement", page.statement().orElse(null));
        document.put("alert", page.alert());
        document.put(
                "years", YearSheet.COLUMNS.objects(List.copyOf(answer.series().values())));
        document.put("compared_with", PEERS.objects(answer.peers()));
        document.put("notes", answer.notes());
        return document;
    }
}
