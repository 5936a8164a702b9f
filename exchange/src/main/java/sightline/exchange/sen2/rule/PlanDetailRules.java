package sightline.exchange.sen2.rule;

import java.util.List;
import java.util.Set;
import sightline.exchange.sen2.form.Block;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Section;

/** N3 to N7: the settings that a plan names. */
final class PlanDetailRules {

    static final List<Named<Request>> ALL = List.of(
            Named.of("N3", PlanDetailRules::ranked),
            Named.of("N4", PlanDetailRules::oneName),
            Named.of("N5", PlanDetailRules::named),
            Named.of("N6", PlanDetailRules::described),
            Named.of("N7", PlanDetailRules::flagged));

    private static final int MOST = 2;
    private static final Set<String> NAMED = Set.of("OLA", "OPA", "EHE", "EYP", "OTH");

    private PlanDetailRules() {}

    private static void ranked(Request request, Findings out) {
        if (!request.plan().exists()) {
            return;
        }
        int count = request.details().size();
        if (count == 0 || count > MOST) {
            out.error(
                    request.plan(),
                    Block.PLAN_DETAIL,
                    "The plan names %d settings; it has one or two.".formatted(count));
        }
        long primary = primary(request.details());
        if (count > 0 && primary != 1) {
            out.error(
                    request.details().getLast(),
                    Item.PLACEMENT_RANK,
                    "The plan names %d settings of rank 1; exactly one has it.".formatted(primary));
        } else if (count == MOST
                && request.details().stream()
                        .noneMatch(one -> !one.is(Item.PLACEMENT_RANK, "1") && one.has(Item.PLACEMENT_RANK))) {
            out.error(request.details().getLast(), Item.PLACEMENT_RANK, "A setting of the plan has no rank.");
        }
    }

    private static long primary(List<Section> details) {
        long count = 0;
        for (Section one : details) {
            count += one.is(Item.PLACEMENT_RANK, "1") ? 1 : 0;
        }
        return count;
    }

    private static void oneName(Request request, Findings out) {
        for (Section one : request.details()) {
            Settings.oneName(one, out);
        }
    }

    private static void named(Request request, Findings out) {
        for (Section one : request.details()) {
            if (one.text(Item.SEN_SETTING).filter(code -> !NAMED.contains(code)).isPresent()) {
                out.error(
                        one,
                        Item.SEN_SETTING,
                        "A plan names OLA, OPA, EHE, EYP or OTH where it names no establishment.");
            }
        }
    }

    private static void described(Request request, Findings out) {
        for (Section one : request.details()) {
            boolean other = one.is(Item.SEN_SETTING, "OTH");
            boolean text = one.has(Item.SEN_SETTING_OTHER);
            if (other && !text) {
                out.error(one, Item.SEN_SETTING_OTHER, "OTH isn't described.");
            } else if (text && !other && isNamed(one)) {
                out.error(one, Item.SEN_SETTING_OTHER, "A description stands beside a setting that isn't OTH.");
            }
        }
    }

    /** Where nothing names the setting, or a code that no plan can have, N4 and N5 say so. */
    private static boolean isNamed(Section one) {
        return one.has(Item.URN) || one.has(Item.UKPRN) || one.fits(Item.SEN_SETTING);
    }

    private static void flagged(Request request, Findings out) {
        for (Section one : request.details()) {
            for (Item flag : List.of(Item.SEN_UNIT, Item.RESOURCED_PROVISION)) {
                if (!one.has(flag)) {
                    out.error(one, flag, flag.element() + " is missing. Write 1 or 0.");
                }
            }
            if (one.is(Item.SEN_UNIT, "1") && one.is(Item.RESOURCED_PROVISION, "1")) {
                out.query(one, Item.SEN_UNIT, "The setting is both a SEN unit and resourced provision.");
            }
        }
    }
}
