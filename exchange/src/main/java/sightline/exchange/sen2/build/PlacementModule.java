package sightline.exchange.sen2.build;

import static sightline.journey.event.EventName.NEED_RECORDED;
import static sightline.journey.event.EventName.PLACEMENT_ENDED;
import static sightline.journey.event.EventName.PLACEMENT_STARTED;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sightline.exchange.sen2.form.Block;
import sightline.exchange.sen2.form.Form;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Section;
import sightline.journey.event.Event;

/** Module 5: where the person is placed, what kinds of need there are, and the last review. */
final class PlacementModule {

    private PlacementModule() {}

    /** The module, or nothing where there is no plan. */
    static Optional<Section> of(Story story, Turns turns, PersonRow person, Form form) {
        return turns.planned().map(start -> {
            Section made = Section.at(Block.ACTIVE_PLANS, 0);
            turns.came()
                    .filter(event -> !event.date().isBefore(story.survey().from()))
                    .ifPresent(event -> made.put(
                            Item.TRANSFER_LA,
                            Story.detail(event, Keys.AUTHORITY).orElse(Form.UNKNOWN_AUTHORITY),
                            0));
            placements(story, turns, person, start).forEach(one -> {
                if (form.piece(Block.ACTIVE_PLANS, Item.RES.element()).isPresent()) {
                    one.text(Item.RES).ifPresent(code -> made.put(Item.RES, code, 0));
                    one.text(Item.WBP).ifPresent(code -> made.put(Item.WBP, code, 0));
                }
                made.put(one);
            });
            needs(story, person).forEach(made::put);
            ReviewModule.fill(story, made, form);
            return made;
        });
    }

    private static List<Section> placements(Story story, Turns turns, PersonRow person, LocalDate start) {
        Map<String, Section> placed = new LinkedHashMap<>();
        for (Event event : story.events()) {
            String key = Story.detail(event, Keys.PLACEMENT)
                    .orElseGet(() -> event.at().detail().written());
            if (event.name() == PLACEMENT_STARTED) {
                placed.put(
                        key,
                        Settings.of(Block.PLACEMENT_DETAIL, event, "")
                                .put(Item.ENTRY_DATE, event.date().toString(), 0));
            } else if (event.name() == PLACEMENT_ENDED) {
                Optional.ofNullable(placed.get(key))
                        .ifPresent(
                                one -> one.put(Item.LEAVING_DATE, event.date().toString(), 0));
            }
        }
        List<Section> ofThePeriod = placed.values().stream()
                .filter(one -> one.day(Item.LEAVING_DATE)
                        .filter(day -> day.isBefore(story.survey().from()))
                        .isEmpty())
                .toList();
        if (!ofThePeriod.isEmpty()) {
            return ofThePeriod;
        }
        LocalDate entry = person.day(Item.ENTRY_DATE)
                .filter(day -> !day.isAfter(story.survey().day()))
                .orElse(start);
        Section only = Settings.of(Block.PLACEMENT_DETAIL, person).put(Item.ENTRY_DATE, entry.toString(), 0);
        turns.ended()
                .map(Event::date)
                .filter(end -> !end.isBefore(entry))
                .ifPresent(end -> only.put(Item.LEAVING_DATE, end.toString(), 0));
        return List.of(only);
    }

    private static List<Section> needs(Story story, PersonRow person) {
        Map<String, String> byRank = new LinkedHashMap<>();
        story.all(NEED_RECORDED)
                .forEach(event -> Story.detail(event, Keys.NEED)
                        .ifPresent(code ->
                                byRank.put(Story.detail(event, Keys.RANK).orElse("1"), code)));
        if (byRank.isEmpty()) {
            person.value(Item.SEN_TYPE).ifPresent(code -> byRank.put("1", code));
            person.secondNeed().ifPresent(code -> byRank.put("2", code));
        }
        return byRank.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(need -> Section.at(Block.SEN_NEED, 0)
                        .put(Item.SEN_TYPE, need.getValue(), 0)
                        .put(Item.SEN_TYPE_RANK, need.getKey(), 0))
                .toList();
    }
}
