package sightline.exchange.sen2.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sightline.exchange.sen2.form.Block;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Section;

/** R1 to R7: what a request says of itself. */
final class RequestRules {

    static final List<Named<Request>> ALL = List.of(
            Named.of("R1", RequestRules::outcome),
            Named.of("R2", RequestRules::received),
            Named.of("R3", RequestRules::source),
            Named.of("R4", RequestRules::told),
            Named.of("R5", RequestRules::order),
            Named.of("R6", RequestRules::ofThisPeriod),
            Named.of("R7", RequestRules::disputes));

    private static final int SOURCE_NEEDED = 2026;

    private RequestRules() {}

    private static void outcome(Request request, Findings out) {
        if (request.outcome().isEmpty()) {
            out.error(request.section(), Item.REQUEST_OUTCOME, "The outcome is missing or none of Y, N, A, W, H.");
        }
    }

    private static boolean isOfNow(Request request) {
        return !request.outcome().isEmpty() && !request.outcome().equals("H");
    }

    private static void received(Request request, Findings out) {
        if (isOfNow(request)) {
            needed(request.section(), Item.RECEIVED_DATE, out);
            needed(request.section(), Item.RYA, out);
        }
    }

    private static void source(Request request, Findings out) {
        if (isOfNow(request) && request.survey().year() >= SOURCE_NEEDED) {
            needed(request.section(), Item.REQUEST_SOURCE, out);
        }
    }

    private static void needed(Section section, Item item, Findings out) {
        if (!section.has(item)) {
            out.error(section, item, item.element() + " is missing; a request that isn't historical needs it.");
        }
    }

    private static void told(Request request, Findings out) {
        matches(request, Item.REQUEST_OUTCOME_DATE, out);
    }

    private static void disputes(Request request, Findings out) {
        matches(request, Item.REQUEST_MEDIATION, out);
        matches(request, Item.REQUEST_TRIBUNAL, out);
    }

    /** An item that stands for the outcomes Y and N, and for no others. */
    private static void matches(Request request, Item item, Findings out) {
        if (request.outcome().isEmpty() || request.section().has(item) == request.isDecided()) {
            return;
        }
        out.error(
                request.section(),
                item,
                request.isDecided()
                        ? item.element() + " is missing; outcomes Y and N need it."
                        : "%s stands beside outcome %s, which has none.".formatted(item.element(), request.outcome()));
    }

    private static void order(Request request, Findings out) {
        Optional<LocalDate> received = request.received();
        Optional<LocalDate> decided = request.decided();
        if (received.isPresent()) {
            LocalDate day = received.get();
            if (request.person().birth().filter(birth -> !day.isAfter(birth)).isPresent()) {
                out.error(request.section(), Item.RECEIVED_DATE, "The request was received before the person's birth.");
            }
            if (decided.filter(day::isAfter).isPresent()) {
                out.error(request.section(), Item.RECEIVED_DATE, "The request was received after it was decided.");
            }
            if (decided.isEmpty() && day.isAfter(request.survey().day())) {
                out.error(request.section(), Item.RECEIVED_DATE, "The request was received after the survey day.");
            }
        }
        if (decided.filter(day -> day.isAfter(request.survey().to())).isPresent()) {
            out.error(
                    request.section(),
                    Item.REQUEST_OUTCOME_DATE,
                    "The request was decided after the collection period. Until then its outcome is A.");
        }
    }

    private static void ofThisPeriod(Request request, Findings out) {
        if (request.isDecided()
                && request.decided()
                        .filter(day -> day.isBefore(request.survey().from()))
                        .isPresent()) {
            out.query(
                    request.section(),
                    Item.REQUEST_OUTCOME_DATE,
                    "The request was decided before the collection period, so its outcome would be H.");
        }
    }

    /** R8 and what is like it: modules that follow, or don't. */
    static boolean hasLaterModules(Request request) {
        return request.section().part(Block.ASSESSMENT).exists()
                || request.active().exists();
    }
}
