package sightline.exchange.sen2.rule;

import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Section;

/** How a setting is named, in plans and in placements. */
final class Settings {

    private Settings() {}

    /** Whether it has a URN, a UKPRN or a code, and only one of them. */
    static void oneName(Section section, Findings out) {
        int names = (section.has(Item.URN) ? 1 : 0)
                + (section.has(Item.UKPRN) ? 1 : 0)
                + (section.has(Item.SEN_SETTING) ? 1 : 0);
        if (names != 1) {
            out.error(
                    section,
                    Item.URN,
                    names == 0
                            ? "The setting has no URN, no UKPRN and no code."
                            : "The setting has more than one of URN, UKPRN and code.");
        }
    }
}
