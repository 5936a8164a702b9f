package sightline.service.watch.figures;

import java.time.LocalDate;
import sightline.exchange.facts.Facts;
import sightline.insight.published.KnownPanel;

/** The shipped facts as they stand on a shelf, for tests that need no database. */
public final class ShippedShelf {

    /** A day on which every shipped release was out. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    public static final Facts FACTS = Facts.shipped();

    public static final Shelf.Contents CONTENTS = of(FACTS);

    private ShippedShelf() {}

    public static Shelf.Contents of(Facts facts) {
        return new Shelf.Contents(1, facts);
    }

    public static KnownPanel today() {
        return CONTENTS.asKnown(TODAY);
    }
}
