package sightline.exchange.sen2.build;

import static sightline.journey.event.EventName.DIRECT_PAYMENT_STARTED;
import static sightline.journey.event.EventName.FINAL_PLAN_ISSUED;
import static sightline.journey.event.EventName.NEED_RECORDED;
import static sightline.journey.event.EventName.PERSONAL_BUDGET_AGREED;
import static sightline.journey.event.EventName.PLACEMENT_ENDED;
import static sightline.journey.event.EventName.PLACEMENT_STARTED;
import static sightline.journey.event.EventName.PLAN_CEASED;
import static sightline.journey.event.EventName.PLAN_TRANSFERRED_IN;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sightline.exchange.sen2.form.Block;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Section;
import sightline.exchange.sen2.form.Survey;

/** Modules 4 and 5 as events. */
final class PlanJournal {

    private static final String DAY = "day";

    private PlanJournal() {}

    static void tell(Section request, Survey survey, Diary diary) {
        Section assessment = request.part(Block.ASSESSMENT);
        Section plan = assessment.part(Block.NAMED_PLAN);
        Section active = request.part(Block.ACTIVE_PLANS);
        Optional<LocalDate> start = plan.day(Item.START_DATE);
        if (start.isEmpty()) {
            return;
        }
        Map<String, String> detail = named(plan);
        Optional<String> from = active.text(Item.TRANSFER_LA);
        if (from.isPresent()) {
            detail.put("madeOn", start.get().toString());
            detail.put(Keys.AUTHORITY, from.get());
            detail.put(Keys.APPROXIMATE, DAY);
            diary.note(PLAN_TRANSFERRED_IN, came(active, survey), detail);
        } else {
            LocalDate issued = assessment.is(Item.ASSESSMENT_OUTCOME, "Y")
                    ? assessment.day(Item.ASSESSMENT_OUTCOME_DATE).orElse(start.get())
                    : start.get();
            if (!issued.equals(start.get())) {
                detail.put(Keys.PLAN_DATE, start.get().toString());
            }
            diary.note(FINAL_PLAN_ISSUED, issued, detail);
        }
        budget(plan, start.get(), diary);
        needs(active, start.get(), diary);
        placements(active, diary);
        ReviewJournal.tell(active, diary);
        plan.day(Item.CEASE_DATE)
                .ifPresent(end -> diary.note(
                        PLAN_CEASED,
                        end,
                        plan.text(Item.CEASE_REASON)
                                .map(reason -> Map.of(Keys.REASON, reason))
                                .orElse(Map.of())));
    }

    private static Map<String, String> named(Section plan) {
        Map<String, String> detail = new LinkedHashMap<>();
        List<Section> settings = plan.all(Block.PLAN_DETAIL);
        for (int i = 0; i < Math.min(settings.size(), 2); i++) {
            Settings.write(settings.get(i), i == 0 ? "" : Settings.SECOND, detail);
        }
        plan.text(Item.PLAN_RES).ifPresent(code -> detail.put("residential", code));
        plan.text(Item.PLAN_WBP).ifPresent(code -> detail.put("work", code));
        return detail;
    }

    /** The return doesn't say on which day of the year the plan came: the first placement of the year may. */
    private static LocalDate came(Section active, Survey survey) {
        return active.all(Block.PLACEMENT_DETAIL).stream()
                .flatMap(one -> one.day(Item.ENTRY_DATE).stream())
                .filter(day -> !day.isBefore(survey.from()) && !day.isAfter(survey.day()))
                .min(LocalDate::compareTo)
                .orElse(survey.from());
    }

    private static void budget(Section plan, LocalDate day, Diary diary) {
        if (plan.is(Item.PB, "1")) {
            diary.note(
                    PERSONAL_BUDGET_AGREED,
                    day,
                    Keys.ARRANGED,
                    String.valueOf(plan.is(Item.OA, "1")),
                    Keys.APPROXIMATE,
                    DAY);
            plan.text(Item.DP)
                    .ifPresent(
                            code -> diary.note(DIRECT_PAYMENT_STARTED, day, Keys.PAYMENT, code, Keys.APPROXIMATE, DAY));
        }
    }

    private static void needs(Section active, LocalDate day, Diary diary) {
        for (Section need : active.all(Block.SEN_NEED)) {
            need.text(Item.SEN_TYPE)
                    .ifPresent(code -> diary.note(
                            NEED_RECORDED,
                            day,
                            Keys.NEED,
                            code,
                            Keys.RANK,
                            need.text(Item.SEN_TYPE_RANK).orElse("1"),
                            Keys.APPROXIMATE,
                            DAY));
        }
    }

    private static void placements(Section active, Diary diary) {
        int number = 0;
        for (Section one : active.all(Block.PLACEMENT_DETAIL)) {
            String key = String.valueOf(++number);
            Map<String, String> detail = new LinkedHashMap<>(Map.of(Keys.PLACEMENT, key));
            Settings.write(one, "", detail);
            active.text(Item.RES).ifPresent(code -> detail.put("residential", code));
            active.text(Item.WBP).ifPresent(code -> detail.put("work", code));
            one.day(Item.ENTRY_DATE).ifPresent(entry -> {
                diary.note(PLACEMENT_STARTED, entry, detail);
                one.day(Item.LEAVING_DATE).ifPresent(end -> diary.note(PLACEMENT_ENDED, end, Keys.PLACEMENT, key));
            });
        }
    }
}
