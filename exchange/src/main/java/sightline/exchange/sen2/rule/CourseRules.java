package sightline.exchange.sen2.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import sightline.exchange.sen2.form.Block;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Section;

/** R8 to R10, R12, R13: what follows a request, and when. */
final class CourseRules {

    static final List<Named<Request>> ALL = List.of(
            Named.of("R8", CourseRules::assessed),
            Named.of("R9", CourseRules::historical),
            Named.of("R10", CourseRules::exported),
            Named.of("R12", CourseRules::inYouthAccommodation),
            Named.of("R13", CourseRules::inSixWeeks));

    private static final int YOUNGEST_IN_CUSTODY = 10;
    private static final int OLDEST_IN_CUSTODY = 18;
    private static final int SIX_WEEKS = 42;

    private CourseRules() {}

    private static void assessed(Request request, Findings out) {
        boolean assessment = request.assessment().exists();
        switch (request.outcome()) {
            case "Y" -> {
                if (!assessment && !request.section().has(Item.EXPORTED)) {
                    out.error(request.section(), Block.ASSESSMENT, "Outcome Y has no assessment after it.");
                }
            }
            case "A", "W" -> {
                if (assessment) {
                    out.query(
                            request.assessment(),
                            Block.ASSESSMENT,
                            "An assessment stands beside outcome %s.".formatted(request.outcome()));
                }
            }
            case "N" -> {
                boolean disputed = request.section().is(Item.REQUEST_MEDIATION, "1")
                        || request.section().is(Item.REQUEST_TRIBUNAL, "1");
                if (assessment && !disputed) {
                    out.query(
                            request.assessment(),
                            Block.ASSESSMENT,
                            "An assessment follows a refusal without mediation or tribunal.");
                }
            }
            default -> {
                // R1 and R9 look at these
            }
        }
    }

    private static void historical(Request request, Findings out) {
        if (!request.outcome().equals("H") || request.section().has(Item.EXPORTED)) {
            return;
        }
        Section assessment = request.assessment();
        if (!assessment.exists()) {
            out.error(request.section(), Block.ASSESSMENT, "A historical request has no assessment.");
        } else if (request.assessed().equals("Y") || request.assessed().equals("N")) {
            if (request.concluded().filter(request.survey()::covers).isEmpty()) {
                out.error(
                        assessment,
                        Item.ASSESSMENT_OUTCOME_DATE,
                        "The assessment of a historical request ended outside the collection period. Use H.");
            }
        }
    }

    private static void exported(Request request, Findings out) {
        Optional<String> to = request.section().text(Item.EXPORTED);
        if (to.isEmpty()) {
            return;
        }
        Authorities.check(request, request.section(), Item.EXPORTED, out);
        if (RequestRules.hasLaterModules(request)) {
            out.error(
                    request.section(),
                    Item.EXPORTED,
                    "Modules follow a request that went to another authority; that authority reports them.");
        }
    }

    private static void inYouthAccommodation(Request request, Findings out) {
        LocalDate day = request.received().orElse(request.survey().day());
        Person person = request.person();
        if (request.section().is(Item.RYA, "1")
                && (person.isUnder(YOUNGEST_IN_CUSTODY, day) || person.isOver(OLDEST_IN_CUSTODY, day))) {
            out.query(
                    request.section(),
                    Item.RYA,
                    "The person was %d when the request was made; youth accommodation is for 10 to 18."
                            .formatted(person.ageOn(day).orElseThrow()));
        }
    }

    private static void inSixWeeks(Request request, Findings out) {
        boolean open = request.outcome().equals("A");
        if (!open && !request.isDecided()) {
            return;
        }
        Optional<LocalDate> end = open ? Optional.of(request.survey().day()) : request.decided();
        request.received()
                .ifPresent(received -> end.ifPresent(day -> {
                    long days = ChronoUnit.DAYS.between(received, day);
                    if (days > SIX_WEEKS) {
                        out.query(
                                request.section(),
                                open ? Item.RECEIVED_DATE : Item.REQUEST_OUTCOME_DATE,
                                open
                                        ? "The request was still open on the survey day, %d days after it came."
                                                .formatted(days)
                                        : "The decision took %d days; six weeks are 42.".formatted(days));
                    }
                }));
    }
}
