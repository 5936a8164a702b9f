package sightline.insight.simulation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import sightline.insight.exemplar.Calendar;
import sightline.insight.simulation.Team.Who;

/** All that is the same in every run of a scenario, day by day from day 0. */
final class Timetable {

    private static final int WEEK = 7;
    private static final int WORKING_DAYS = 5;

    /** Months before the ones that are shown, where nothing is open at the start. */
    private static final int WARM_UP = 12;

    /** Months after them, so that the twenty weeks of the last request are over. */
    private static final int AFTER = 6;

    private final Scenario scenario;
    private final Duties duties;
    private final int days;
    private final Calendar calendar;
    private final InForce changes;
    private final double[] requests;
    private final double[] refused;
    private final int[] panel;
    private final int[] months;
    private final WorkCalendar[] hours;
    private final LineOrder[][] orders;

    Timetable(Scenario scenario, Duties duties) {
        this.scenario = scenario;
        this.duties = duties;
        LocalDate first = scenario.open().isEmpty() ? scenario.start().minusMonths(WARM_UP) : scenario.start();
        LocalDate end = scenario.end().plusMonths(AFTER);
        this.days = (int) ChronoUnit.DAYS.between(first, end);
        this.calendar = new Calendar(first, end);
        this.changes = new InForce(scenario.changes());
        this.requests = new double[days + 1];
        this.refused = new double[days];
        this.panel = new int[days];
        this.months = new int[days];
        for (int day = 0; day < days; day++) {
            LocalDate date = calendar.date(day);
            months[day] = monthOf(date);
            requests[day + 1] = requests[day] + (calendar.isWorked(day) ? requestsOn(date) : 0);
            refused[day] = changes.last(Change.Refused.class, date, change -> true)
                    .map(Change.Refused::share)
                    .orElse(scenario.demand().refused());
            panel[day] = calendar.isWorked(day) ? panelOn(date) : 0;
        }
        this.hours = Arrays.stream(Who.values()).map(this::hoursOf).toArray(WorkCalendar[]::new);
        this.orders = Arrays.stream(Who.values()).map(this::ordersOf).toArray(LineOrder[][]::new);
    }

    Scenario scenario() {
        return scenario;
    }

    Duties duties() {
        return duties;
    }

    /** How many days a run has. */
    int days() {
        return days;
    }

    /** How many requests are expected before each day, and at last in all. */
    double[] requests() {
        return requests;
    }

    /** The share of what is decided on each day that is refused. */
    double[] refused() {
        return refused;
    }

    /** How many cases the panel takes on each day; 0 where it doesn't meet. */
    int[] panel() {
        return panel;
    }

    /** When a team works. */
    WorkCalendar hours(Who who) {
        return hours[who.ordinal()];
    }

    /** The order in which a team takes its line on each day. */
    LineOrder[] orders(Who who) {
        return orders[who.ordinal()];
    }

    /** Which of the months that are shown a time lies in, from 0; outside of them a number below 0 or too large. */
    int month(double time) {
        return months[(int) Math.min(time, days - 1.0)];
    }

    private int monthOf(LocalDate day) {
        return (int) ChronoUnit.MONTHS.between(YearMonth.from(scenario.start()), YearMonth.from(day));
    }

    /** The day on which a month that is shown is over. */
    int monthEnd(int month) {
        return calendar.number(scenario.start().plusMonths(month + 1L));
    }

    private double requestsOn(LocalDate date) {
        Demand demand = scenario.demand();
        double mean = demand.season().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(1);
        double month = demand.season().get(date.getMonthValue() - 1) / mean;
        double factor = changes.all(Change.Requests.class, date)
                .mapToDouble(Change.Requests::factor)
                .reduce(1, (a, b) -> a * b);
        return factor * month * demand.requestsAYear() / Demand.EVEN.size() / workedInMonth(date);
    }

    private int workedInMonth(LocalDate date) {
        int from = calendar.number(date.with(TemporalAdjusters.firstDayOfMonth()));
        int worked = 0;
        for (int day = from; day < from + date.lengthOfMonth(); day++) {
            worked += calendar.isWorked(day) ? 1 : 0;
        }
        return worked;
    }

    private int panelOn(LocalDate date) {
        Panel meeting = changes.last(Change.PanelMeets.class, date, change -> true)
                .map(Change.PanelMeets::panel)
                .orElse(scenario.panel());
        boolean meets = date.getDayOfWeek() == meeting.day()
                && Math.floorMod(Math.floorDiv(date.toEpochDay(), WEEK), meeting.everyWeeks()) == 0;
        return meets ? meeting.mostCases().orElse(SmallestFirst.MOST) : 0;
    }

    private LineOrder[] ordersOf(Who who) {
        LineOrder[] all = new LineOrder[days];
        for (int day = 0; day < days; day++) {
            all[day] = changes.last(Change.Order.class, calendar.date(day), change -> change.team() == who)
                    .map(Change.Order::order)
                    .orElse(scenario.team(who).order());
        }
        return all;
    }

    private WorkCalendar hoursOf(Who who) {
        Team team = scenario.team(who);
        int[] people = new int[days];
        double[] pace = new double[days];
        for (int day = 0; day < days; day++) {
            double aDay = daysAWeek(who, calendar.date(day)) / WORKING_DAYS;
            people[day] = (int) Math.ceil(aDay - 1e-9);
            if (calendar.isWorked(day) && people[day] > 0) {
                double present = (calendar.isTerm(day) ? 1 : team.inHolidays()) * (1 - team.leave());
                pace[day] = aDay / people[day] * present;
            }
        }
        return new WorkCalendar(people, pace);
    }

    private double daysAWeek(Who who, LocalDate date) {
        double aWeek = scenario.team(who).daysAWeek();
        for (Change.Capacity change : changes.all(Change.Capacity.class, date).toList()) {
            if (change.team() == who) {
                aWeek = aWeek * change.factor() + change.daysAWeek();
            }
        }
        return Math.max(0, aWeek);
    }
}
