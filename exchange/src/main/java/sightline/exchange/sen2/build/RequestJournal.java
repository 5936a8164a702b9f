package sightline.exchange.sen2.build;

import static sightline.journey.event.EventName.APPEAL_REGISTERED;
import static sightline.journey.event.EventName.ASSESSMENT_WITHDRAWN;
import static sightline.journey.event.EventName.DECIDED_NOT_TO_ASSESS;
import static sightline.journey.event.EventName.DECIDED_NOT_TO_ISSUE;
import static sightline.journey.event.EventName.DECIDED_TO_ASSESS;
import static sightline.journey.event.EventName.DECIDED_TO_ISSUE;
import static sightline.journey.event.EventName.EXCEPTION_RECORDED;
import static sightline.journey.event.EventName.MEDIATION_HELD;
import static sightline.journey.event.EventName.MEDIATION_REQUESTED;
import static sightline.journey.event.EventName.MOVED_OUT_DURING_ASSESSMENT;
import static sightline.journey.event.EventName.REQUEST_RECEIVED;
import static sightline.journey.event.EventName.REQUEST_WITHDRAWN;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import sightline.exchange.sen2.form.Block;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Section;
import sightline.exchange.sen2.form.Survey;

/** Modules 2 and 3 as events. */
final class RequestJournal {

    private static final String DAY = "day";

    private RequestJournal() {}

    static void tell(Section request, Survey survey, Diary diary) {
        Optional<LocalDate> received = request.day(Item.RECEIVED_DATE);
        received.ifPresent(day -> diary.note(REQUEST_RECEIVED, day, source(request)));
        Section assessment = request.part(Block.ASSESSMENT);
        exception(received, assessment, diary);
        decision(request, survey, diary);
        request.text(Item.EXPORTED)
                .ifPresent(code -> diary.note(
                        MOVED_OUT_DURING_ASSESSMENT, survey.to(), Keys.AUTHORITY, code, Keys.APPROXIMATE, DAY));
        if (assessment.exists()) {
            assessment(assessment, survey, diary);
        }
    }

    private static Map<String, String> source(Section request) {
        Map<String, String> detail = new LinkedHashMap<>();
        request.text(Item.REQUEST_SOURCE).ifPresent(source -> detail.put("source", source));
        request.text(Item.RYA).ifPresent(flag -> detail.put("inYouthCustody", String.valueOf(flag.equals("1"))));
        return detail;
    }

    private static void decision(Section request, Survey survey, Diary diary) {
        Section assessment = request.part(Block.ASSESSMENT);
        LocalDate decided = request.day(Item.REQUEST_OUTCOME_DATE).orElse(survey.to());
        switch (request.text(Item.REQUEST_OUTCOME).orElse("")) {
            case "Y" -> diary.note(DECIDED_TO_ASSESS, decided);
            case "N" -> {
                diary.note(DECIDED_NOT_TO_ASSESS, decided);
                dispute(request, Item.REQUEST_MEDIATION, Item.REQUEST_TRIBUNAL, "ASSESS", decided, diary);
                if (assessment.exists()) {
                    diary.note(DECIDED_TO_ASSESS, decided, Keys.APPROXIMATE, DAY);
                }
            }
            case "W" -> {
                if (!request.has(Item.EXPORTED)) {
                    diary.note(REQUEST_WITHDRAWN, survey.to(), Keys.APPROXIMATE, DAY);
                }
            }
            case "H" -> {
                boolean planOnly = request.day(Item.RECEIVED_DATE).isEmpty()
                        && assessment.part(Block.NAMED_PLAN).exists();
                if (!planOnly) {
                    diary.note(
                            DECIDED_TO_ASSESS,
                            request.day(Item.RECEIVED_DATE).orElse(survey.from().minusDays(1)),
                            Keys.APPROXIMATE,
                            DAY);
                }
            }
            default -> {
                // not yet decided
            }
        }
    }

    private static void assessment(Section assessment, Survey survey, Diary diary) {
        Optional<LocalDate> ended = assessment.day(Item.ASSESSMENT_OUTCOME_DATE);
        boolean planned = assessment.part(Block.NAMED_PLAN).exists();
        switch (assessment.text(Item.ASSESSMENT_OUTCOME).orElse("")) {
            case "N" -> diary.note(DECIDED_NOT_TO_ISSUE, ended.orElse(survey.to()));
            case "W" -> diary.note(ASSESSMENT_WITHDRAWN, survey.to(), Keys.APPROXIMATE, DAY);
            case "Y" -> {
                if (!planned) {
                    diary.note(DECIDED_TO_ISSUE, ended.orElse(survey.to()), Keys.APPROXIMATE, DAY);
                }
            }
            default -> {
                // open, or told by its plan
            }
        }
        dispute(
                assessment,
                Item.ASSESSMENT_MEDIATION,
                Item.ASSESSMENT_TRIBUNAL,
                "ISSUE",
                ended.orElse(survey.to()),
                diary);
        dispute(assessment, Item.OTHER_MEDIATION, Item.OTHER_TRIBUNAL, "OTHER", ended.orElse(survey.to()), diary);
    }

    private static void dispute(
            Section section, Item mediation, Item tribunal, String issue, LocalDate day, Diary diary) {
        if (section.is(mediation, "1")) {
            diary.note(MEDIATION_REQUESTED, day, Keys.ISSUE, issue, Keys.APPROXIMATE, DAY);
            diary.note(MEDIATION_HELD, day, Keys.ISSUE, issue, Keys.APPROXIMATE, DAY);
        }
        if (section.is(tribunal, "1")) {
            diary.note(APPEAL_REGISTERED, day, Keys.ISSUE, issue, Keys.APPROXIMATE, DAY);
        }
    }

    /** The return says that an exception to the twenty weeks applied, and not which; X3 stands for all of them. */
    private static void exception(Optional<LocalDate> received, Section assessment, Diary diary) {
        if (assessment.is(Item.WEEK20, "1")) {
            received.ifPresent(day -> diary.note(
                    EXCEPTION_RECORDED,
                    day,
                    "ground",
                    "X3",
                    "from",
                    day.toString(),
                    "to",
                    day.plusDays(1).toString(),
                    Keys.APPROXIMATE,
                    "ground"));
        }
    }
}
