package sightline.journey.second;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Random stories from a seed. Half are likely courses of events with steps about their limits, half are anything on any
 * day; many days are ends of months, leap days or the same as the day before.
 */
final class ManyJourneys {

    private static final int[] LIMITS = {0, 7, 14, 15, 27, 28, 29, 30, 42, 56, 61, 84, 91, 98, 112, 140, 365};
    private static final List<String> ADVISERS =
            List.of("educational", "medical", "psychological", "parent", "social-care", "other:Aunt");
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
    private static final List<String> COURSE = List.of(
            "PersonRegistered",
            "RequestReceived",
            "DetentionStarted",
            "DecidedToAssess",
            "AdviceRequested",
            "SettingClosureKnown",
            "ExceptionRecorded",
            "AppointmentMissed",
            "AdviceReceived",
            "DraftServed",
            "FinalPlanIssued",
            "DirectPaymentStarted",
            "DirectPaymentReviewed",
            "PhaseTransferIdentified",
            "ReviewMeetingHeld",
            "ReviewReportSent",
            "ReviewDecisionNotified",
            "AmendmentNoticeSent",
            "AmendedPlanIssued",
            "ReassessmentRequested",
            "ReassessmentDecided",
            "AmendedPlanIssued",
            "MoveNotified",
            "CeaseDecisionNotified",
            "CertificateIssued",
            "AppealRegistered",
            "TribunalOrderMade",
            "PlanCeased");
    private static final List<String> EVENTS = List.of(
            ("PersonRegistered RequestReceived BroughtToAttention RequestWithdrawn DecidedToAssess DecidedNotToAssess"
                            + " AdviceRequested AdviceWaived AdviceReceived AppointmentMissed ExceptionRecorded"
                            + " SettingClosureKnown DecidedToIssue DecidedNotToIssue AssessmentWithdrawn DraftServed"
                            + " FinalPlanIssued DirectPaymentStarted DirectPaymentReviewed DirectPaymentStopped"
                            + " ReviewMeetingHeld ReviewReportSent ReviewDecisionNotified AmendmentNoticeSent"
                            + " AmendedPlanIssued DecidedNotToAmend PhaseTransferIdentified ReassessmentRequested"
                            + " ReassessmentDecided CeaseConsidered CeaseDecisionNotified PlanCeased"
                            + " MediationAdviserContacted CertificateIssued MediationRequested MediationHeld"
                            + " MediationAgreed AppealRegistered AppealConceded TribunalOrderMade RecommendationMade"
                            + " RecommendationAnswered MoveNotified PlanTransferredOut PlanTransferredIn"
                            + " MovedOutDuringAssessment DetentionStarted DetentionEnded HealthBodyNotified"
                            + " TransferNoticeSent AgreementCarriedOut NeedRecorded PlacementStarted")
                    .split(" ", -1));

    private final Random random;

    ManyJourneys(long seed) {
        random = new Random(seed);
    }

    /** The lines of one story. */
    List<String> lines() {
        List<String> lines = random.nextBoolean() ? likely() : anything();
        if (random.nextInt(4) == 0) {
            // Rows may come in any order of days; those of one day keep theirs.
            lines.sort((one, other) -> other.substring(0, 10).compareTo(one.substring(0, 10)));
        }
        return lines;
    }

    /** A day on which to look at a story: often the very day of something, or a limit away from it. */
    LocalDate asOf(List<String> lines) {
        LocalDate day = LocalDate.parse(one(lines).substring(0, 10));
        return random.nextBoolean() ? near(day) : day.plusDays(random.nextInt(600));
    }

    private List<String> likely() {
        List<String> lines = new ArrayList<>();
        LocalDate day = start();
        for (String event : COURSE) {
            int chance = random.nextInt(10);
            if (chance < 8) {
                lines.add(line(event, day));
            }
            if (chance == 8 || chance == 0) {
                lines.add(line(one(EVENTS), day));
            }
            day = random.nextInt(3) == 0 ? day : near(day);
        }
        return new ArrayList<>(lines.subList(0, 1 + random.nextInt(lines.size())));
    }

    private List<String> anything() {
        List<String> lines = new ArrayList<>();
        LocalDate start = start();
        int events = 1 + random.nextInt(30);
        for (int i = 0; i < events; i++) {
            LocalDate day = random.nextInt(3) > 0 || lines.isEmpty()
                    ? start.plusDays(random.nextInt(500))
                    : near(LocalDate.parse(one(lines).substring(0, 10)));
            lines.add(line(one(EVENTS), day));
        }
        return lines;
    }

    private LocalDate start() {
        LocalDate day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(3600));
        return switch (random.nextInt(6)) {
            case 0 -> day.withDayOfMonth(day.lengthOfMonth());
            case 1 -> LocalDate.of(random.nextBoolean() ? 2016 : 2024, 2, 29);
            default -> day;
        };
    }

    /** A day at, just before or just after a limit from another. */
    private LocalDate near(LocalDate day) {
        LocalDate limit = random.nextInt(4) == 0
                ? day.plusMonths(one(List.of(1, 2, 3, 5, 12)))
                : day.plusDays(LIMITS[random.nextInt(LIMITS.length)]);
        LocalDate near = limit.plusDays(random.nextInt(3) - 1L);
        return near.isBefore(day) || near.isAfter(LocalDate.of(2027, 9, 1)) ? day : near;
    }

    /** An exception about a time near a day; now and then without one of its days, or for one adviser. */
    private String exception(LocalDate day) {
        LocalDate from = day.plusDays(random.nextInt(120) - 60L);
        int away = random.nextBoolean() ? one(List.of(13, 14, 15, 27, 28, 29)) : random.nextInt(60);
        return "ground=" + one(List.of("X1", "X2", "X3", "X4", "X4T", "X5"))
                + (random.nextInt(8) == 0 ? "" : ";from=" + from)
                + (random.nextInt(8) == 0 ? "" : ";to=" + from.plusDays(away))
                + (random.nextInt(3) == 0 ? ";adviser=" + one(ADVISERS) : "");
    }

    private String line(String event, LocalDate day) {
        String detail = detail(event, day);
        return day + " " + event + (detail.isEmpty() ? "" : " " + detail);
    }

    private String detail(String event, LocalDate day) {
        return switch (event) {
            case "PersonRegistered" -> random.nextBoolean() ? "dob=" + day.minusDays(random.nextInt(3000)) : "";
            case "RequestReceived", "BroughtToAttention" ->
                random.nextInt(4) == 0 ? "source=1;inYouthCustody=" + random.nextBoolean() : "";
            case "AdviceRequested", "AdviceReceived", "AdviceWaived", "AppointmentMissed" ->
                "adviser=" + (random.nextInt(3) == 0 ? one(ADVISERS) : "educational")
                        + (random.nextInt(8) == 0 ? "" : ";setting=S" + random.nextInt(2));
            case "SettingClosureKnown" -> closure(day);
            case "ExceptionRecorded" -> exception(day);
            case "ReviewDecisionNotified" ->
                (random.nextInt(8) == 0 ? "" : "outcome=" + one(List.of("M", "A", "A", "A", "C")) + ";")
                        + "amendmentsEnclosed=" + random.nextBoolean();
            case "PhaseTransferIdentified" ->
                "kind=" + one(List.of("secondary-to-post16", "post16-to-post16", "other")) + ";transferDate="
                        + day.plusDays(random.nextInt(600));
            case "MediationAgreed" -> "agreed=" + one(List.of("assess", "make-plan", "contents", "section-I", "other"));
            case "TribunalOrderMade" ->
                "order=" + one(ORDERS) + (random.nextInt(5) == 0 ? ";dueBy=" + day.plusDays(random.nextInt(90)) : "");
            case "AppealConceded" -> "order=" + one(ORDERS);
            case "MoveNotified" -> random.nextInt(5) == 0 ? "" : "movedOn=" + day.plusDays(random.nextInt(60) - 20L);
            case "PlanTransferredIn" ->
                random.nextInt(5) == 0
                        ? "madeOn=" + day.minusDays(random.nextInt(900))
                        : "madeOn=" + day.minusDays(500) + ";lastReview=" + day.minusDays(random.nextInt(400));
            case "MediationRequested" -> "issue=OTHER;health=" + one(List.of("true", "false", "only"));
            case "ReassessmentDecided" -> "outcome=" + one(List.of("Y", "Y", "N"));
            case "CertificateIssued", "AppealRegistered" ->
                random.nextInt(3) == 0 ? "decision=" + day.minusDays(random.nextInt(40)) : "";
            default -> "";
        };
    }

    private String closure(LocalDate day) {
        LocalDate first = day.plusDays(random.nextInt(40) - 20L);
        return "setting=S" + random.nextInt(2) + ";firstClosed=" + first + ";reopens="
                + first.plusDays(one(List.of(13, 27, 28, 29, 42)));
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
