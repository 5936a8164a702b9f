package sightline.exchange.sen2.rule;

import java.time.LocalDate;
import java.util.List;
import sightline.exchange.sen2.form.Block;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Section;

/** V7 and V9: codes of settings in placements, and kinds of need. */
final class SettingRules {

    static final List<Named<Request>> ALL =
            List.of(Named.of("V7", SettingRules::setting), Named.of("V9", SettingRules::needs));

    private static final int YOUNG_PERSON = 16;
    private static final int OLDEST = 25;
    private static final int MOST_NEEDS = 2;

    private SettingRules() {}

    private static void setting(Request request, Findings out) {
        for (Section one : request.placements()) {
            switch (one.text(Item.SEN_SETTING).orElse("")) {
                case "NEET" -> neet(request, one, out);
                case "NIEC" -> {
                    if (!request.active().is(Item.REVIEW_OUTCOME, "C")
                            && !request.plan().has(Item.CEASE_DATE)) {
                        out.query(one, Item.SEN_SETTING, "NIEC stands without a notice that the plan will end.");
                    }
                }
                case "OTH", "NIEO" -> {
                    if (!one.has(Item.SEN_SETTING_OTHER)) {
                        out.error(one, Item.SEN_SETTING_OTHER, "OTH or NIEO isn't described.");
                    }
                }
                default -> {
                    // the other codes speak for themselves
                }
            }
        }
    }

    private static void neet(Request request, Section placement, Findings out) {
        LocalDate day = request.survey().day();
        Person person = request.person();
        if (person.isUnder(YOUNG_PERSON, day) || person.isOver(OLDEST, day)) {
            out.query(
                    placement,
                    Item.SEN_SETTING,
                    "NEET is for those from 16 to 25; this person is %d."
                            .formatted(person.ageOn(day).orElseThrow()));
        }
    }

    private static void needs(Request request, Findings out) {
        if (!request.active().exists()) {
            return;
        }
        List<Section> needs = request.needs();
        if (needs.isEmpty() || needs.size() > MOST_NEEDS) {
            out.error(
                    request.active(), Block.SEN_NEED, "%d needs stand there; one or two may.".formatted(needs.size()));
            return;
        }
        int primary = 0;
        for (Section need : needs) {
            primary += need.is(Item.SEN_TYPE_RANK, "1") ? 1 : 0;
            if (!need.fits(Item.SEN_TYPE) || !need.fits(Item.SEN_TYPE_RANK)) {
                out.error(need, Item.SEN_TYPE, "The kind of need or its rank is missing or no code of the guide.");
            } else if (need != needs.getFirst()
                    && needs.getFirst()
                            .is(Item.SEN_TYPE, need.text(Item.SEN_TYPE).orElseThrow())) {
                out.error(need, Item.SEN_TYPE, "The same kind of need stands twice.");
            }
        }
        if (primary != 1) {
            out.error(
                    needs.getLast(),
                    Item.SEN_TYPE_RANK,
                    "%d needs have rank 1; exactly one has it.".formatted(primary));
        }
    }
}
