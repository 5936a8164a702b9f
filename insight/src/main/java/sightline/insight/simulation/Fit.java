package sightline.insight.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.hipparchus.stat.descriptive.rank.Percentile;
import sightline.insight.exemplar.Calendar;
import sightline.insight.simulation.Open.Stage;
import sightline.insight.simulation.Team.Who;

/**
 * Finds the parameters of a scenario in an event log. The log tells what was done and when, not how much time people had:
 * so a team's days are what it got through, in the last half year where a line shows that it works at its limit, else in
 * its busiest quarter.
 */
public final class Fit {

    private static final double YEAR = 365.25;
    private static final int MONTHS = 12;
    private static final int HALF_YEAR = 182;
    private static final int QUARTER = 91;
    private static final int WORKING_DAYS = 5;
    private static final double WEEK = 7;

    /** A line this long, in weeks of what gets done, shows that a team works at its limit. */
    private static final double LONG_LINE = 4;

    private static final double MEDIAN = 50;
    private static final double QUICKEST = 10;
    private static final double LOWER_QUARTER = 25;
    private static final double UPPER_QUARTER = 75;

    /** From the lower to the upper quarter of a normal distribution, in standard deviations. */
    private static final double QUARTERS = 1.349;

    private final LoggedCases log;
    private final int end;
    private final Duties duties;
    private final Work work;
    private final List<String> notes = new ArrayList<>();

    private Fit(LoggedCases log, LocalDate asOf, Duties duties, Work work) {
        this.log = log;
        this.end = (int) asOf.toEpochDay() + 1;
        this.duties = duties;
        this.work = work;
    }

    /**
     * The parameters.
     *
     * @param log the requests, nothing in it after that day
     * @param asOf the last day of the log
     * @param duties the law's limits
     * @param work how much work a case makes, which no log tells
     * @throws IllegalArgumentException if the log has fewer than fifty requests in its last year; {@link #isEnough} says
     */
    public static Fitted of(LoggedCases log, LocalDate asOf, Duties duties, Work work) {
        if (!isEnough(log, asOf)) {
            throw new IllegalArgumentException("There are too few requests to go by.");
        }
        return new Fit(log, asOf, duties, work).fitted(asOf);
    }

    /** Whether the last year has requests enough to go by. */
    public static boolean isEnough(LoggedCases log, LocalDate asOf) {
        long from = asOf.toEpochDay() - (long) YEAR;
        return Arrays.stream(log.requested()).filter(day -> day > from).count() >= 50;
    }

    private Fitted fitted(LocalDate asOf) {
        Demand demand = demand(asOf);
        Steps steps = steps();
        List<Open> open = open(asOf);
        Team psychologists = new Team(psychologistDays(open), 0.5, 0.12, LineOrder.FIRST_COME);
        Team officers = new Team(officerDays(), 0.9, 0.15, LineOrder.FIRST_COME);
        return new Fitted(demand, steps, Map.of(Who.PSYCHOLOGISTS, psychologists, Who.OFFICERS, officers), open, notes);
    }

    private Demand demand(LocalDate asOf) {
        int first = Arrays.stream(log.requested()).min().orElse(end);
        double years = Math.min(1, (end - first) / YEAR);
        int from = end - (int) Math.round(years * YEAR);
        double aYear = count(log.requested(), from, end) / years;
        double decided = count(log.decided(), from, end);
        long refused = rows(row -> log.refused()[row] && within(log.decided()[row], from))
                .count();
        long noPlan = rows(row -> log.gone()[row] != LoggedCases.NOT_YET
                        && within(log.gone()[row], from)
                        && log.drafted()[row] == LoggedCases.NOT_YET)
                .count();
        double drafted = count(log.drafted(), from, end);
        return new Demand(aYear, season(first, asOf), share(refused, decided), share(noPlan, drafted + noPlan));
    }

    /** The season of up to three whole years; even where there are fewer than two. */
    private List<Double> season(int first, LocalDate asOf) {
        int years = Math.min(3, (int) ((end - first) / YEAR));
        if (years < 2) {
            notes.add("The log covers fewer than two years, so every month is taken to be as busy as the other.");
            return Demand.EVEN;
        }
        double[] counts = new double[MONTHS];
        int from = (int) asOf.plusDays(1).minusYears(years).toEpochDay();
        for (int day : log.requested()) {
            if (day >= from) {
                counts[LocalDate.ofEpochDay(day).getMonthValue() - 1]++;
            }
        }
        double mean = Arrays.stream(counts).sum() / MONTHS;
        return Arrays.stream(counts).mapToObj(count -> count / mean).toList();
    }

    private Steps steps() {
        Span decision = span(log.requested(), log.decided(), 4);
        Span others = span(log.decided(), log.others(), 0);
        Span consulting = span(log.drafted(), log.issued(), duties.window() + 2);
        double quick = percentile(lengths(log.asked(), log.advised()), QUICKEST, 28);
        double writing = Math.clamp(quick - work.assess(), 3, duties.advise());
        notes.add("What psychologists need without waiting is taken from the quickest tenth of their advice: %.0f days."
                .formatted(quick));
        return new Steps(
                decision,
                List.of(others),
                new Span(writing, Steps.USUAL.writing().spread()),
                new Span(Math.min(consulting.medianDays(), 3 * WEEK), consulting.spread()));
    }

    /** Median and spread of what lies between two events in the last year, without so many days of it. */
    private Span span(int[] from, int[] until, int without) {
        double[] lengths = lengths(from, until);
        double median = percentile(lengths, MEDIAN, 28);
        double quarters = percentile(lengths, UPPER_QUARTER, 35) / percentile(lengths, LOWER_QUARTER, 21);
        return new Span(Math.max(1, median - without), Math.min(1, StrictMath.log(quarters) / QUARTERS));
    }

    private double[] lengths(int[] from, int[] until) {
        int year = end - (int) YEAR;
        return rows(row -> from[row] != LoggedCases.NOT_YET && within(until[row], year) && until[row] >= from[row])
                .mapToDouble(row -> Math.max(1, until[row] - from[row]))
                .toArray();
    }

    private static double percentile(double[] values, double percent, double otherwise) {
        return values.length == 0
                ? otherwise
                : new Percentile()
                        .withEstimationType(Percentile.EstimationType.R_7)
                        .evaluate(values, percent);
    }

    private List<Open> open(LocalDate asOf) {
        List<Open> open = new ArrayList<>();
        int start = (int) asOf.plusDays(1).toEpochDay();
        rows(log::isOpen).forEach(row -> {
            double weeks = (start - log.requested()[row]) / WEEK;
            open.add(new Open(stage(row), 1, weeks, weeks));
        });
        return Collections.unmodifiableList(open);
    }

    private Stage stage(int row) {
        if (log.drafted()[row] != LoggedCases.NOT_YET) {
            return Stage.FINAL;
        }
        if (log.advised()[row] != LoggedCases.NOT_YET) {
            return Stage.DRAFT;
        }
        return log.decided()[row] == LoggedCases.NOT_YET ? Stage.DECISION : Stage.PSYCHOLOGIST;
    }

    private double psychologistDays(List<Open> open) {
        long waiting =
                open.stream().filter(each -> each.at() == Stage.PSYCHOLOGIST).count();
        double aWeek = count(log.advised(), end - HALF_YEAR, end) * WEEK / HALF_YEAR;
        // Those who are with a psychologist anyway are no line: six weeks of them are.
        boolean atLimit = waiting > (LONG_LINE + duties.advise() / WEEK) * aWeek;
        notes.add(
                atLimit
                        ? "Psychologists work at their limit: %d cases wait for them, and their days are what they got through in the last half year."
                                .formatted(waiting)
                        : "Psychologists have no long line, so their days are what they got through in their busiest quarter.");
        return atLimit
                ? days(end - HALF_YEAR, end, 0.5, 0.12, day -> amount(log.advised(), day, work.assess()))
                : busiest(0.5, 0.12, day -> amount(log.advised(), day, work.assess()));
    }

    private double officerDays() {
        notes.add("Case officers' days are what they got through in their busiest quarter.");
        return busiest(0.9, 0.15, this::officerWork);
    }

    private int officerWork(int day) {
        return amount(log.decided(), day, work.decide())
                + amount(log.drafted(), day, work.draft())
                + amount(log.issued(), day, work.finish());
    }

    /** Thousandths of days' work on a day. */
    private static int amount(int[] events, int day, double each) {
        return (int) Math.round(1000 * each * count(events, day, day + 1));
    }

    private double busiest(double inHolidays, double leave, IntUnaryOperator amount) {
        double most = 0;
        for (int until = end; until > end - 2 * HALF_YEAR + QUARTER; until -= (int) WEEK) {
            most = Math.max(most, days(until - QUARTER, until, inHolidays, leave, amount));
        }
        return most;
    }

    /** The days a week of term that would get through the work of a time, given holidays and leave. */
    private double days(int from, int until, double inHolidays, double leave, IntUnaryOperator amount) {
        Calendar calendar = new Calendar(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(until));
        double done = 0;
        double present = 0;
        for (int day = 0; day < until - from; day++) {
            done += amount.applyAsInt(from + day) / 1000.0;
            present += calendar.isWorked(day) ? (calendar.isTerm(day) ? 1 : inHolidays) * (1 - leave) : 0;
        }
        return WORKING_DAYS * done / present;
    }

    private boolean within(int day, int from) {
        return day != LoggedCases.NOT_YET && day >= from && day < end;
    }

    private static long count(int[] events, int from, int until) {
        return Arrays.stream(events).filter(day -> day >= from && day < until).count();
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    private IntStream rows(IntPredicate which) {
        return IntStream.range(0, log.size()).filter(which);
    }
}
