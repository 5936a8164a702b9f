package sightline.exchange.sen2.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sightline.exchange.sen2.form.Block;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Section;

/** V1 to V6, Z4: where people with a plan are placed. */
final class PlacementRules {

    static final List<Named<Request>> ALL = List.of(
            Named.of("V1", PlacementRules::present),
            Named.of("V2", PlacementRules::transferred),
            Named.of("V3", PlacementRules::placed),
            Named.of("V4", PlacementRules::complete),
            Named.of("V5", PlacementRules::order),
            Named.of("V6", PlacementRules::onePrimary),
            Named.of("Z4", PlacementRules::bothLive));

    private PlacementRules() {}

    private static void present(Request request, Findings out) {
        if (!request.active().exists()
                && request.planLivesBetween(
                        request.survey().from(), request.survey().day())) {
            out.error(request.section(), Block.ACTIVE_PLANS, "The plan was live, and its placements are missing.");
        }
    }

    private static void transferred(Request request, Findings out) {
        if (!request.active().has(Item.TRANSFER_LA)) {
            return;
        }
        Authorities.check(request, request.active(), Item.TRANSFER_LA, out);
        if (saysOtherwise(request.outcome()) || saysOtherwise(request.assessed())) {
            out.error(
                    request.active(),
                    Item.TRANSFER_LA,
                    "The plan came from another authority, so its request and its assessment are H.");
        }
    }

    /** Where no valid outcome stands, R1 and A1 say so. */
    private static boolean saysOtherwise(String outcome) {
        return !outcome.isEmpty() && !outcome.equals("H");
    }

    private static void placed(Request request, Findings out) {
        if (request.active().exists() && request.placements().isEmpty()) {
            out.error(
                    request.active(),
                    Block.PLACEMENT_DETAIL,
                    request.active().has(Item.TRANSFER_LA)
                            ? "The plan that came from another authority has no placement."
                            : "The plan has no placement.");
        }
    }

    private static void complete(Request request, Findings out) {
        for (Section one : request.placements()) {
            Settings.oneName(one, out);
            for (Item item : List.of(Item.PLACEMENT_RANK, Item.ENTRY_DATE)) {
                if (!one.has(item)) {
                    out.error(one, item, item.element() + " is missing.");
                }
            }
        }
    }

    private static void order(Request request, Findings out) {
        for (Section one : request.placements()) {
            Optional<LocalDate> entry = one.day(Item.ENTRY_DATE);
            if (entry.isEmpty()) {
                continue;
            }
            LocalDate day = entry.get();
            if (one.day(Item.LEAVING_DATE).filter(day::isAfter).isPresent()) {
                out.error(one, Item.LEAVING_DATE, "The placement ended before it began.");
            }
            if (day.isAfter(request.survey().day())) {
                out.error(one, Item.ENTRY_DATE, "The placement begins after the survey day.");
            }
            if (request.person().birth().filter(day::isBefore).isPresent()) {
                out.error(one, Item.ENTRY_DATE, "The placement began before the person's birth.");
            }
        }
    }

    private static void onePrimary(Request request, Findings out) {
        List<Section> placements = request.placements();
        if (placements.size() < 2) {
            return;
        }
        List<Section> primary = placements.stream()
                .filter(one -> one.is(Item.PLACEMENT_RANK, "1"))
                .toList();
        for (int i = 0; i < primary.size(); i++) {
            Section later = primary.get(i);
            Span span = span(later);
            if (primary.subList(0, i).stream().anyMatch(one -> span(one).overlaps(span))) {
                out.error(later, Item.PLACEMENT_RANK, "Two placements of rank 1 overlap.");
            }
        }
    }

    private static Span span(Section placement) {
        return Span.of(placement, Item.ENTRY_DATE, Item.LEAVING_DATE);
    }

    private static void bothLive(Request request, Findings out) {
        LocalDate day = request.survey().day();
        boolean planned = request.planLivesOn(day);
        boolean placed = false;
        for (Section one : request.placements()) {
            placed |= span(one).touches(day, day);
        }
        if (planned && !placed) {
            out.query(request.plan(), Block.NAMED_PLAN, "The plan is live on the survey day and no placement is.");
        } else if (placed && !planned) {
            out.query(
                    request.active(), Block.PLACEMENT_DETAIL, "A placement is live on the survey day and no plan is.");
        }
    }
}
