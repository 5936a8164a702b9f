package sightline.exchange.sen2.rule;

import sightline.exchange.sen2.form.Form;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Section;

/** Codes of other authorities. */
final class Authorities {

    private Authorities() {}

    /** Whether an item that has a value names another authority. */
    static void check(Request request, Section section, Item item, Findings out) {
        String code = section.text(item).orElseThrow();
        if (code.equals(request.person().authority())) {
            out.error(section, item, "%s names your own authority.".formatted(item.element()));
        } else if (!request.person().form().isAuthority(code)) {
            out.error(
                    section,
                    item,
                    "%s isn't the code of an authority. Write its three digits, or %s where it isn't known."
                            .formatted(item.element(), Form.UNKNOWN_AUTHORITY));
        }
    }
}
