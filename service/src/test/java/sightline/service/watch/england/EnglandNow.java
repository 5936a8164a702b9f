package sightline.service.watch.england;

import sightline.service.watch.figures.ShippedShelf;

/** The England answer from the shipped figures, worked out once for all tests. */
final class EnglandNow {

    static final EnglandAnswer ANSWER =
            EnglandQuestion.answer(ShippedShelf.FACTS, ShippedShelf.today().panel());

    private EnglandNow() {}

    static EnglandPage page(Choice choice) {
        return new EnglandPage(ANSWER, choice);
    }

    static Choice sorted(Choice.Sort sort, boolean reversed) {
        return new Choice("", false, "", sort, reversed);
    }
}
