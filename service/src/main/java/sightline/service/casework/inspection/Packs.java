package sightline.service.casework.inspection;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import sightline.exchange.annex.Tracking;
import sightline.exchange.annex.TrackingPack;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.journal.CaseLaw;
import sightline.service.casework.journal.Views;
import sightline.service.people.Mistake;

/** Makes the pack of six children, and tells the record whose stories were shown or given out. */
@Component
final class Packs {

    private static final int MOST_KEYS = 12;

    private final ListReader reader;
    private final CaseLaw law;
    private final Views views;

    Packs(ListReader reader, CaseLaw law, Views views) {
        this.reader = reader;
        this.law = law;
        this.views = views;
    }

    /** A page with them; the record keeps that each case was seen. */
    PackView show(Desk desk, String typed) {
        PackView view = make(desk, typed);
        view.pack().children().forEach(child -> views.viewed(desk, child.journey(), "inspection-pack"));
        return view;
    }

    /** A file of them; the record keeps that each case was given out. */
    TrackingPack give(Desk desk, String typed) {
        TrackingPack pack = make(desk, typed).pack();
        pack.children().forEach(child -> views.exported(desk, child.journey(), "inspection-pack"));
        return pack;
    }

    private PackView make(Desk desk, String typed) {
        Lists lists = reader.read(desk);
        Tracking tracking = new Tracking(
                lists.journeys(),
                List.of(lists.plans(), lists.support()),
                journey -> law.clocks(journey, reader.today()));
        List<String> keys = Arrays.stream(typed.split("[\\s,;]+"))
                .filter(key -> !key.isEmpty())
                .limit(MOST_KEYS)
                .toList();
        TrackingPack pack = keys.isEmpty() ? tracking.rehearsal() : tracking.named(keys);
        return new PackView(
                pack,
                lists.names(),
                typed,
                pack.unknown().isEmpty()
                        ? List.of()
                        : List.of(new Mistake(
                                "children",
                                "%s: nobody with this number stands in either list. Check the number of the person or the case"
                                        .formatted(String.join(", ", pack.unknown())))));
    }
}
