package sightline.exchange.sen2.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Section;

/** N1, N2, N8 to N12: the plan itself. */
final class PlanRules {

    static final List<Named<Request>> ALL = List.of(
            Named.of("N1", PlanRules::begun),
            Named.of("N2", PlanRules::asConcluded),
            Named.of("X2", PlanRules::budgetAnswered),
            Named.of("N8", PlanRules::budget),
            Named.of("N9", PlanRules::ended),
            Named.of("N12", PlanRules::notTooLate));

    private static final int LAST_BIRTHDAY = 25;

    private PlanRules() {}

    private static void begun(Request request, Findings out) {
        Section plan = request.plan();
        if (!plan.exists()) {
            return;
        }
        Optional<LocalDate> start = plan.day(Item.START_DATE);
        if (start.isEmpty()) {
            out.error(plan, Item.START_DATE, "The day of the plan is missing or no day. Write it as 2025-05-28.");
        } else if (request.person().birth().filter(start.get()::isBefore).isPresent()) {
            out.error(plan, Item.START_DATE, "The plan is older than the person.");
        } else if (start.get().isAfter(request.survey().day())) {
            out.error(plan, Item.START_DATE, "The day of the plan is after the survey day.");
        }
    }

    private static void asConcluded(Request request, Findings out) {
        Optional<LocalDate> start = request.plan().day(Item.START_DATE);
        if (request.assessed().equals("Y")
                && start.isPresent()
                && request.concluded().filter(day -> !day.equals(start.get())).isPresent()) {
            out.query(
                    request.plan(), Item.START_DATE, "The plan and the outcome of its assessment have different days.");
        }
    }

    private static void budgetAnswered(Request request, Findings out) {
        if (request.plan().exists() && !request.plan().has(Item.PB)) {
            out.error(request.plan(), Item.PB, "PB is missing. Write 1 where a personal budget is taken up, else 0.");
        }
    }

    private static void budget(Request request, Findings out) {
        Section plan = request.plan();
        boolean budget = plan.is(Item.PB, "1");
        boolean arranged = plan.is(Item.OA, "1");
        boolean paid = plan.has(Item.DP);
        if (!budget && (arranged || paid)) {
            out.error(
                    plan,
                    arranged ? Item.OA : Item.DP,
                    "Arrangements or direct payments stand without a personal budget.");
        } else if (budget && !arranged && !paid) {
            out.query(plan, Item.PB, "A personal budget has neither arrangements nor direct payments.");
        }
    }

    private static void ended(Request request, Findings out) {
        Section plan = request.plan();
        if (plan.has(Item.CEASE_DATE) != plan.has(Item.CEASE_REASON)) {
            out.error(
                    plan,
                    plan.has(Item.CEASE_DATE) ? Item.CEASE_REASON : Item.CEASE_DATE,
                    "A plan that ended needs both a day and a reason.");
        }
        plan.day(Item.CEASE_DATE).ifPresent(day -> {
            if (request.planned().filter(day::isBefore).isPresent()) {
                out.error(plan, Item.CEASE_DATE, "The plan ended before it began.");
            }
            if (day.isBefore(request.survey().from())
                    || day.isAfter(request.survey().day())) {
                out.error(
                        plan, Item.CEASE_DATE, "The plan ended before the collection period or after the survey day.");
            }
        });
    }

    private static void notTooLate(Request request, Findings out) {
        LocalDate day = request.survey().day();
        if (request.planLivesOn(day)
                && request.person()
                        .birth()
                        .filter(birth -> day.isAfter(Age.endOfSchoolYear(birth.plusYears(LAST_BIRTHDAY))))
                        .isPresent()) {
            out.query(
                    request.plan(),
                    Item.START_DATE,
                    "The plan lives on beyond the school year in which the person became 25.");
        }
    }
}
