package sightline.service.watch.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import sightline.insight.indicator.Indicator;
import sightline.insight.indicator.Unit;
import sightline.service.page.Sheet;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.people.SignedIn;
import sightline.service.watch.live.LiveFigures;
import sightline.service.watch.live.Month;
import sightline.service.watch.live.Notice;
import sightline.service.watch.live.Readers;
import sightline.service.watch.live.Situation;
import sightline.service.watch.live.Situations;
import sightline.service.watch.scorecard.ScoreData;

/** The live situation for programs with a key: what the pages tell, hidden where they hide it. */
@Controller
@OpenTo({
    Role.SCRUTINY_OFFICER,
    Role.COMMITTEE_MEMBER,
    Role.CABINET_MEMBER,
    Role.DIRECTOR,
    Role.SEND_MANAGER,
    Role.ANALYST
})
final class LiveApi {

    private static final Sheet<Notice> ALERTS = new Sheet<Notice>()
            .column("indicator", Notice::indicator)
            .column("since", notice -> notice.since().toString())
            .column("turn", notice -> notice.turn().name())
            .column("severity", notice -> notice.severity().name())
            .column("statement", Notice::statement)
            .column("false_alarms_per_year", Notice::falseAlarmsPerYear);

    private final Readers readers;
    private final Situations situations;
    private final ScoreData scores;

    LiveApi(Readers readers, Situations situations, ScoreData scores) {
        this.readers = readers;
        this.situations = situations;
        this.scores = scores;
    }

    @GetMapping("/api/v1/live/scorecard")
    ResponseEntity<byte[]> scorecard(Authentication who) {
        return now(who).flatMap(now -> scores.rows(now.authority()).map(rows -> told(now, "indicators", rows)))
                .map(Answered::closed)
                .orElseGet(Refusal.NO_CASES::answer);
    }

    @GetMapping("/api/v1/live/indicators/{id}")
    ResponseEntity<byte[]> indicator(Authentication who, @PathVariable String id) {
        return LiveFigures.of(id).map(one -> indicator(who, one)).orElseGet(Refusal.NOT_FOUND::answer);
    }

    private ResponseEntity<byte[]> indicator(Authentication who, Indicator definition) {
        String id = definition.id();
        boolean percent = definition.unit() == Unit.PERCENT;
        Sheet<Month> months = new Sheet<Month>()
                .column("month", month -> month.month().toString())
                .column("part", month -> month.share(id).part())
                .column("whole", month -> month.share(id).whole())
                .column("percent", month -> percent ? month.share(id).percent() : OptionalDouble.empty())
                .column(
                        "ratio",
                        month -> percent
                                ? OptionalDouble.empty()
                                : month.share(id).ratio());
        return now(who).map(now -> {
                    Map<String, @Nullable Object> fields = told(now, "months", months.objects(now.months()));
                    fields.put("indicator", id);
                    return Answered.closed(fields);
                })
                .orElseGet(Refusal.NO_CASES::answer);
    }

    @GetMapping("/api/v1/live/alerts")
    ResponseEntity<byte[]> alerts(Authentication who) {
        return now(who).map(now -> {
                    Map<String, @Nullable Object> fields = told(now, "alerts", ALERTS.objects(now.alerts()));
                    fields.put("long_enough", now.notices().isPresent());
                    return Answered.closed(fields);
                })
                .orElseGet(Refusal.NO_CASES::answer);
    }

    private Optional<Situation> now(Authentication who) {
        return authority(readers, who)
                .flatMap(authority -> situations.latest(authority).flatMap(month -> situations.at(authority, month)));
    }

    /** Of which authority a key or a session may read. */
    static Optional<String> authority(Readers readers, Authentication who) {
        return switch (who.getPrincipal()) {
            case ApiKey key -> Optional.of(key.authority());
            case SignedIn reader -> readers.authority(reader);
            case null, default -> Optional.empty();
        };
    }

    static Map<String, @Nullable Object> told(
            Situation now, String name, List<? extends Map<String, ? extends @Nullable Object>> rows) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("authority", now.authority());
        fields.put("as_at", now.month().atEndOfMonth().toString());
        fields.put(name, rows);
        return fields;
    }
}
