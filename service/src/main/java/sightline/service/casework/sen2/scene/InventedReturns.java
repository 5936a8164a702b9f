package sightline.service.casework.sen2.scene;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.exchange.sen2.form.Form;
import sightline.journey.calendar.WorkingDays;
import sightline.journey.law.LawBook;
import sightline.journey.reckoner.Reckoner;
import sightline.journey.time.Counting;
import sightline.journey.time.WeekCount;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.casework.journal.CaseFile;
import sightline.service.casework.journal.Cases;
import sightline.service.casework.load.Furnishing;
import sightline.service.casework.sen2.Taken;

/** Hands in last January's return of the invented authority twice, as its analyst: first with many faults, then with fewer; the second comes into
 * the cases. */
@Component
@Order(200)
final class InventedReturns implements Furnishing {

    private static final int YEAR = 2026;
    private static final int CASES = 240;
    private static final int MONTHS = 18;
    private static final int MANY = 9;
    private static final int FEWER = 45;

    private final Gate gate;
    private final Cases cases;
    private final JdbcClient database;
    private final Handing handing;
    private final Clock clock;

    InventedReturns(Gate gate, Cases cases, JdbcClient database, Handing handing, Clock clock) {
        this.gate = gate;
        this.cases = cases;
        this.database = database;
        this.handing = handing;
        this.clock = clock;
    }

    @Override
    public void furnish(String authority, LocalDate today) {
        Form form = Form.of(YEAR).orElseThrow();
        List<CaseFile> files = files(authority, form.survey().to());
        Reckoner reckoner = new Reckoner(
                LawBook.england(), new Counting(WeekCount.EXCLUDE_TRIGGER_DAY, WorkingDays.englandAndWales()));
        LocalDateTime written = LocalDateTime.ofInstant(clock.instant(), clock.getZone());
        handing.handIn(
                authority,
                "exemplar-sen2-2026-first.xml",
                form,
                new InventedReturn(form, MANY, "001").of(authority, files, reckoner, written));
        Taken second = handing.handIn(
                authority,
                "exemplar-sen2-2026-second.xml",
                form,
                new InventedReturn(form, FEWER, "002").of(authority, files, reckoner, written));
        handing.bringIn(authority, second);
        handing.note(authority, YEAR);
    }

    /** Some of the cases that came in the year that the return is about, or in the half year before it. */
    private List<CaseFile> files(String authority, LocalDate until) {
        Desk desk = Desk.system(authority);
        return gate.at(
                desk,
                () -> database
                        .sql("""
                        select journey from casework.standing where authority = ? and opened > ? and opened <= ?
                        order by md5(journey) limit ?
                        """)
                        .params(authority, until.minusMonths(MONTHS), until, CASES)
                        .query((row, n) -> row.getString(1))
                        .list()
                        .stream()
                        .flatMap(journey -> cases.read(desk, journey).stream())
                        .toList());
    }
}
