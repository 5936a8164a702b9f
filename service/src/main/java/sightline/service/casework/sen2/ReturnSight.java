package sightline.service.casework.sen2;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.journal.Views;
import sightline.service.record.Actor;
import sightline.service.record.Body;
import sightline.service.record.Entry;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;

/** Tells the record who has seen the people of a return, or taken them out as a file. */
@Component
public final class ReturnSight {

    private final Views views;
    private final Ledger record;

    ReturnSight(Views views, Ledger record) {
        this.views = views;
        this.record = record;
    }

    /** A page with these findings was shown. */
    public void seen(Desk desk, String page, List<KeptFinding> findings) {
        views.listed(desk, page, people(findings));
    }

    /** A page with so many people was shown. */
    public void seen(Desk desk, String page, int people) {
        views.listed(desk, page, people);
    }

    /** Findings were written into a file. */
    public void takenOut(Desk desk, long upload, List<KeptFinding> findings) {
        takenOut(desk, upload, "fix-list", people(findings));
    }

    /** Something about so many people was written into a file. */
    public void takenOut(Desk desk, long upload, String what, int people) {
        record.append(new Entry(
                desk.authority(),
                Kind.EXPORTED,
                desk.account().map(Actor::account).orElse(Actor.SYSTEM),
                Optional.of("return:" + upload),
                Body.EMPTY.with("what", what).with("people", people)));
    }

    private static int people(List<KeptFinding> findings) {
        return (int) findings.stream()
                .flatMap(finding -> Numbers.of(finding.about().person()).stream())
                .distinct()
                .count();
    }
}
