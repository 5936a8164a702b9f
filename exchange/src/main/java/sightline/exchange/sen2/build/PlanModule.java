package sightline.exchange.sen2.build;

import static sightline.journey.event.EventName.AMENDED_PLAN_ISSUED;
import static sightline.journey.event.EventName.DIRECT_PAYMENT_STARTED;
import static sightline.journey.event.EventName.DIRECT_PAYMENT_STOPPED;
import static sightline.journey.event.EventName.FINAL_PLAN_ISSUED;
import static sightline.journey.event.EventName.PERSONAL_BUDGET_AGREED;
import static sightline.journey.event.EventName.PLAN_TRANSFERRED_IN;
import static sightline.journey.event.EventName.PLAN_TRANSFERRED_OUT;

import java.util.List;
import java.util.Optional;
import sightline.exchange.sen2.form.Block;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Section;
import sightline.journey.event.Event;

/** Module 4: the plan, what it names, and how it ended. */
final class PlanModule {

    private static final String EDUCATION = "E";
    private static final String MOVED = "5";
    private static final String OTHER_REASON = "9";

    private PlanModule() {}

    /** The module, or nothing where there is no plan. */
    static Optional<Section> of(Story story, Turns turns, PersonRow person) {
        return turns.planned().map(start -> {
            Section made = Section.at(Block.NAMED_PLAN, 0).put(Item.START_DATE, start.toString(), 0);
            Optional<Event> named = story.last(FINAL_PLAN_ISSUED, AMENDED_PLAN_ISSUED, PLAN_TRANSFERRED_IN)
                    .filter(Settings::isNamedIn)
                    .or(() -> turns.issued().filter(Settings::isNamedIn))
                    .or(() -> turns.came().filter(Settings::isNamedIn));
            details(named, person).forEach(made::put);
            named.flatMap(event -> Story.detail(event, "residential"))
                    .or(() -> person.value(Item.RES))
                    .ifPresent(code -> made.put(Item.PLAN_RES, code, 0));
            named.flatMap(event -> Story.detail(event, "work"))
                    .or(() -> person.value(Item.WBP))
                    .ifPresent(code -> made.put(Item.PLAN_WBP, code, 0));
            budget(story, made);
            turns.ended().ifPresent(event -> {
                made.put(Item.CEASE_DATE, event.date().toString(), 0);
                made.put(
                        Item.CEASE_REASON,
                        Story.detail(event, Keys.REASON)
                                .orElse(event.name() == PLAN_TRANSFERRED_OUT ? MOVED : OTHER_REASON),
                        0);
            });
            return made;
        });
    }

    private static List<Section> details(Optional<Event> named, PersonRow person) {
        if (named.isEmpty()) {
            return List.of(Settings.of(Block.PLAN_DETAIL, person));
        }
        Section first = Settings.of(Block.PLAN_DETAIL, named.get(), "");
        return Settings.isNamedIn(named.get(), Settings.SECOND)
                ? List.of(first, Settings.of(Block.PLAN_DETAIL, named.get(), Settings.SECOND))
                : List.of(first);
    }

    private static void budget(Story story, Section made) {
        Optional<Event> budget = story.last(PERSONAL_BUDGET_AGREED);
        made.put(Item.PB, budget.isPresent() ? "1" : "0", 0);
        budget.ifPresent(event -> made.put(
                Item.OA,
                Story.detail(event, Keys.ARRANGED).filter("true"::equals).isPresent() ? "1" : "0",
                0));
        story.last(DIRECT_PAYMENT_STARTED, DIRECT_PAYMENT_STOPPED)
                .filter(event -> event.name() == DIRECT_PAYMENT_STARTED && budget.isPresent())
                .ifPresent(event ->
                        made.put(Item.DP, Story.detail(event, Keys.PAYMENT).orElse(EDUCATION), 0));
    }
}
