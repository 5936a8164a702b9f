package sightline.exchange.sen2.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import sightline.exchange.sen2.form.Block;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Section;

/** A1 to A9: assessments. */
final class AssessmentRules {

    static final List<Named<Request>> ALL = List.of(
            Named.of("A1", AssessmentRules::outcome),
            Named.of("A2", AssessmentRules::dated),
            Named.of("A3", AssessmentRules::order),
            Named.of("A4", AssessmentRules::open),
            Named.of("A5", AssessmentRules::planned),
            Named.of("A6", AssessmentRules::refused),
            Named.of("A7", AssessmentRules::answered),
            Named.of("A8", AssessmentRules::inTwentyWeeks),
            Named.of("A9", AssessmentRules::inSixteenWeeks));

    private static final int TWENTY_WEEKS = 140;
    private static final int SIXTEEN_WEEKS = 112;

    private AssessmentRules() {}

    private static void outcome(Request request, Findings out) {
        if (request.assessment().exists() && request.assessed().isEmpty()) {
            out.error(
                    request.assessment(), Item.ASSESSMENT_OUTCOME, "The outcome is missing or none of Y, N, A, W, H.");
        }
    }

    private static void dated(Request request, Findings out) {
        Section assessment = request.assessment();
        boolean dated = assessment.has(Item.ASSESSMENT_OUTCOME_DATE);
        boolean needed = request.assessed().equals("N")
                || request.assessed().equals("Y") && request.plan().exists();
        if (needed && !dated) {
            out.error(assessment, Item.ASSESSMENT_OUTCOME_DATE, "The day of the outcome is missing.");
        } else if (dated
                && "AWH".contains(request.assessed())
                && !request.assessed().isEmpty()) {
            out.error(
                    assessment,
                    Item.ASSESSMENT_OUTCOME_DATE,
                    "A day stands beside outcome %s, which has none.".formatted(request.assessed()));
        }
    }

    private static void order(Request request, Findings out) {
        request.concluded().ifPresent(day -> {
            if (request.decided().filter(day::isBefore).isPresent()) {
                out.error(
                        request.assessment(),
                        Item.ASSESSMENT_OUTCOME_DATE,
                        "The assessment ended before the request was decided.");
            }
            if (!request.survey().covers(day)) {
                out.error(
                        request.assessment(),
                        Item.ASSESSMENT_OUTCOME_DATE,
                        "The assessment ended outside the collection period.");
            }
        });
    }

    private static void open(Request request, Findings out) {
        if (!request.assessed().equals("A") && !request.assessed().equals("W")) {
            return;
        }
        if (request.plan().exists()) {
            out.error(
                    request.plan(), Block.NAMED_PLAN, "A plan stands after outcome %s.".formatted(request.assessed()));
        }
        if (request.active().exists()) {
            out.error(
                    request.active(),
                    Block.ACTIVE_PLANS,
                    "Placements stand after outcome %s.".formatted(request.assessed()));
        }
    }

    private static void planned(Request request, Findings out) {
        boolean issued = request.assessed().equals("Y") && request.assessment().has(Item.ASSESSMENT_OUTCOME_DATE);
        if ((issued || request.assessed().equals("H")) && !request.plan().exists()) {
            out.error(request.assessment(), Block.NAMED_PLAN, "The assessment led to a plan, and no plan is there.");
        }
    }

    private static void refused(Request request, Findings out) {
        Section assessment = request.assessment();
        if (request.assessed().equals("N")
                && request.plan().exists()
                && !assessment.is(Item.ASSESSMENT_MEDIATION, "1")
                && !assessment.is(Item.ASSESSMENT_TRIBUNAL, "1")) {
            out.error(request.plan(), Block.NAMED_PLAN, "A plan follows a refusal without mediation or tribunal.");
        }
    }

    private static void answered(Request request, Findings out) {
        if (issued(request).filter(request.survey()::covers).isPresent()
                && !request.assessment().has(Item.WEEK20)) {
            out.error(request.assessment(), Item.WEEK20, "Week20 is missing; a first plan of the period needs it.");
        }
    }

    /** The day a first plan was issued: that of outcome Y, or of the plan itself where a refusal was turned round. */
    private static Optional<LocalDate> issued(Request request) {
        return switch (request.assessed()) {
            case "Y" -> request.concluded();
            case "N" -> request.plan().day(Item.START_DATE);
            default -> Optional.empty();
        };
    }

    private static void inTwentyWeeks(Request request, Findings out) {
        OptionalLong days = daysTaken(request, issued(request));
        if (days.isEmpty()) {
            return;
        }
        long taken = days.getAsLong();
        Section assessment = request.assessment();
        if (taken > TWENTY_WEEKS && assessment.is(Item.WEEK20, "0")) {
            out.query(assessment, Item.WEEK20, "The plan took %d days and no exception is said.".formatted(taken));
        } else if (taken <= TWENTY_WEEKS && assessment.is(Item.WEEK20, "1")) {
            out.query(assessment, Item.WEEK20, "An exception is said, and the plan took %d days.".formatted(taken));
        }
    }

    private static void inSixteenWeeks(Request request, Findings out) {
        OptionalLong days = daysTaken(request, request.assessed().equals("N") ? request.concluded() : Optional.empty());
        if (days.isPresent() && days.getAsLong() > SIXTEEN_WEEKS) {
            out.query(
                    request.assessment(),
                    Item.ASSESSMENT_OUTCOME_DATE,
                    "The refusal took %d days; sixteen weeks are 112.".formatted(days.getAsLong()));
        }
    }

    private static OptionalLong daysTaken(Request request, Optional<LocalDate> until) {
        return request.received().isPresent() && until.isPresent()
                ? OptionalLong.of(ChronoUnit.DAYS.between(request.received().get(), until.get()))
                : OptionalLong.empty();
    }
}
