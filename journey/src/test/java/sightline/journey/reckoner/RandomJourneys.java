package sightline.journey.reckoner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import sightline.journey.event.EventName;

/** Random journeys from a seed: any event on any day, with details that are often, and not always, sensible. */
final class RandomJourneys {

    private static final List<String> ADVISERS = List.of("educational", "medical", "psychological", "parent");
    private static final List<String> ORDERS = List.of(
            "assess",
            "make-plan",
            "reconsider",
            "contents",
            "section-I",
            "cease-dismissed",
            "cease-upheld",
            "cease-upheld-amend",
            "refusal-to-amend");

    private final Random random;

    RandomJourneys(long seed) {
        random = new Random(seed);
    }

    /** The lines of one journey of up to thirty events from 2015 to 2027. */
    List<String> lines() {
        LocalDate start = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(4000));
        List<String> lines = new ArrayList<>();
        int events = 1 + random.nextInt(30);
        for (int i = 0; i < events; i++) {
            lines.add(line(start.plusDays(random.nextInt(500))));
        }
        return lines;
    }

    /** An exception of any ground about the year after a day. */
    String exception(LocalDate near) {
        LocalDate from = near.plusDays(random.nextInt(200));
        return near.plusDays(random.nextInt(200)) + " ExceptionRecorded ground="
                + one(List.of("X1", "X2", "X3", "X4", "X4T", "X5")) + ";from=" + from + ";to="
                + from.plusDays(random.nextInt(60)) + (random.nextInt(3) == 0 ? ";adviser=" + one(ADVISERS) : "");
    }

    private String line(LocalDate day) {
        EventName name = EventName.values()[random.nextInt(EventName.values().length)];
        return switch (name) {
            case EXCEPTION_RECORDED -> exception(day);
            case EVENT_CORRECTED, EVENT_REVERSED -> day + " RequestReceived";
            default -> day + " " + name.written() + " " + detail(name, day);
        };
    }

    private String detail(EventName name, LocalDate day) {
        return switch (name) {
            case ADVICE_REQUESTED, ADVICE_RECEIVED, ADVICE_WAIVED, APPOINTMENT_MISSED ->
                "adviser=" + one(ADVISERS) + ";setting=S" + random.nextInt(3);
            case SETTING_CLOSURE_KNOWN ->
                "setting=S" + random.nextInt(3) + ";firstClosed=" + day + ";reopens="
                        + day.plusDays(20 + random.nextInt(20));
            case REVIEW_DECISION_NOTIFIED ->
                "outcome=" + one(List.of("M", "A", "C")) + ";amendmentsEnclosed=" + random.nextBoolean();
            case PHASE_TRANSFER_IDENTIFIED ->
                "kind=" + one(List.of("secondary-to-post16", "post16-to-post16", "other")) + ";transferDate="
                        + day.plusDays(random.nextInt(400));
            case MEDIATION_AGREED -> "agreed=" + one(List.of("assess", "make-plan", "contents", "section-I", "other"));
            case TRIBUNAL_ORDER_MADE ->
                "order=" + one(ORDERS) + (random.nextInt(5) == 0 ? ";dueBy=" + day.plusDays(30) : "");
            case APPEAL_CONCEDED -> "order=" + one(ORDERS);
            case MOVE_NOTIFIED -> "movedOn=" + day.plusDays(random.nextInt(60) - 20L);
            case PLAN_TRANSFERRED_IN ->
                "madeOn=" + day.minusDays(500) + ";lastReview=" + day.minusDays(random.nextInt(400));
            case MEDIATION_REQUESTED -> "issue=OTHER;health=" + one(List.of("true", "false", "only"));
            case REASSESSMENT_DECIDED -> "outcome=" + one(List.of("Y", "N"));
            case CERTIFICATE_ISSUED, APPEAL_REGISTERED ->
                random.nextInt(3) == 0 ? "decision=" + day.minusDays(random.nextInt(40)) : "";
            default -> "";
        };
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
