package sightline.insight.exemplar;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What happened in some months of a log.
 *
 * @param from the first day
 * @param until the first day after
 * @param requests received
 * @param refused to assess
 * @param accepted assessments begun
 * @param plans first made final after a request
 * @param onTime of those, within 140 days
 * @param ended assessments that ended with a plan or with a decision to make none
 * @param open assessments open at the end
 */
record Quarter(
        LocalDate from,
        LocalDate until,
        int requests,
        int refused,
        int accepted,
        int plans,
        int onTime,
        int ended,
        int open) {

    private record Run(
            Optional<LocalDate> asked,
            Optional<LocalDate> refused,
            Optional<LocalDate> accepted,
            Optional<LocalDate> plan,
            Optional<LocalDate> ended,
            Optional<LocalDate> left) {}

    /** So many spans of so many months, one after the other from the start of the log. */
    static List<Quarter> of(Told told, int months) {
        List<Run> runs = told.journeys().values().stream().map(Quarter::run).toList();
        return IntStream.iterate(0, m -> m + months <= 12 * told.order().years(), m -> m + months)
                .mapToObj(m -> count(
                        runs,
                        told.order().start().plusMonths(m),
                        told.order().start().plusMonths(m + months)))
                .toList();
    }

    private static Run run(List<LogEvent> journey) {
        return new Run(
                Told.first(journey, "RequestReceived", "BroughtToAttention"),
                Told.first(journey, "DecidedNotToAssess"),
                Told.first(journey, "DecidedToAssess"),
                Told.first(journey, "FinalPlanIssued"),
                Told.first(journey, "FinalPlanIssued", "DecidedNotToIssue"),
                Told.first(
                        journey,
                        "FinalPlanIssued",
                        "DecidedNotToIssue",
                        "AssessmentWithdrawn",
                        "MovedOutDuringAssessment"));
    }

    static Quarter count(List<Run> runs, LocalDate from, LocalDate until) {
        List<Run> asked = runs.stream().filter(run -> run.asked().isPresent()).toList();
        List<Run> planned =
                asked.stream().filter(run -> in(run.plan(), from, until)).toList();
        return new Quarter(
                from,
                until,
                (int) asked.stream().filter(run -> in(run.asked(), from, until)).count(),
                (int) asked.stream()
                        .filter(run -> in(run.refused(), from, until))
                        .count(),
                (int) asked.stream()
                        .filter(run -> in(run.accepted(), from, until))
                        .count(),
                planned.size(),
                (int) planned.stream()
                        .filter(run -> DAYS.between(
                                        run.asked().orElseThrow(), run.plan().orElseThrow())
                                <= 140)
                        .count(),
                (int) asked.stream().filter(run -> in(run.ended(), from, until)).count(),
                (int) asked.stream()
                        .filter(run -> run.accepted()
                                .filter(day -> day.isBefore(until))
                                .isPresent())
                        .filter(run ->
                                run.left().filter(day -> day.isBefore(until)).isEmpty())
                        .count());
    }

    private static boolean in(Optional<LocalDate> day, LocalDate from, LocalDate until) {
        return day.filter(d -> !d.isBefore(from) && d.isBefore(until)).isPresent();
    }

    double onTimeShare() {
        return (double) onTime / plans;
    }

    /** Assessments ended for each begun. */
    double throughput() {
        return (double) ended / accepted;
    }

    String line() {
        return "%s  requests %5d  refused %4.1f%%  plans %5d  on time %5.1f%%  throughput %4.2f  open %5d"
                .formatted(from, requests, 100.0 * refused / requests, plans, 100 * onTimeShare(), throughput(), open);
    }
}
