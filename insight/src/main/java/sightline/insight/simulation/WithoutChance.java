package sightline.insight.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import sightline.insight.fluid.FluidLine;
import sightline.insight.simulation.Open.Stage;
import sightline.insight.simulation.Team.Who;
import sightline.journey.law.LawBook;

/**
 * A scenario without chance in its line: cases flow through the psychologists' line as water would, in a thousandth of
 * the time of a simulation. It fits large authorities, and lines that grow or are cleared; where people just cope it is
 * too hopeful. The line is taken first come, and case officers are never short. Good for a first look while somebody
 * moves a slider, and a check of the simulation, which it meets as authorities grow ({@code MeetingTest}).
 *
 * @param onTimeIssued by month, in per cent; not a number where nothing is issued
 * @param onTimeRequested by month
 * @param waiting cases that wait for a psychologist at the end of each month
 */
@SuppressWarnings("ArrayRecordComponent") // figures to be drawn, compared by nobody
public record WithoutChance(double[] onTimeIssued, double[] onTimeRequested, double[] waiting) {

    private static final int SAMPLE = 200;
    private static final int PER_CENT = 100;

    /** A scenario by the law of England on its first day. */
    public static WithoutChance of(Scenario scenario) {
        return of(new Timetable(scenario, Duties.of(LawBook.england(), scenario.start())));
    }

    static WithoutChance of(Timetable plan) {
        double[] requests = plan.requests();
        double[] aDay = new double[plan.days()];
        Arrays.setAll(aDay, day -> requests[day + 1] - requests[day]);
        return of(plan, aDay);
    }

    /**
     * The same with requests as they came.
     *
     * @param requests how many on each day
     */
    static WithoutChance of(Timetable plan, double[] requests) {
        return new Flow(plan, requests).result();
    }

    /** Cases of one day that go the same way. */
    private record Cohort(double requested, double cases, double decided, double place) {}

    /** The flow while it is worked out. */
    private static final class Flow {

        private final Timetable plan;
        private final double[] requests;
        private final List<Luck> sample = new ArrayList<>();
        private final double officerPace;
        private final double psychologistPace;
        private final double[][] counts;

        Flow(Timetable plan, double[] requests) {
            this.plan = plan;
            this.requests = requests;
            this.officerPace = pace(Who.OFFICERS);
            this.psychologistPace = pace(Who.PSYCHOLOGISTS);
            this.counts = new double[4][plan.scenario().months()];
            Luck.Source chance = new Luck.Source(plan.scenario(), new Substreams(0, "sample"), 0);
            for (int i = 0; i < SAMPLE; i++) {
                sample.add(chance.next());
            }
        }

        /** What one person gets done in a day of the calendar, on average. */
        private double pace(Who who) {
            return Math.max(
                    1e-6, Arrays.stream(plan.hours(who).pace()).average().orElse(0));
        }

        WithoutChance result() {
            double gathering =
                    sample.stream().mapToDouble(Luck::gathering).average().orElse(0)
                            + plan.scenario().work().decide() / officerPace;
            List<Cohort> cohorts = new ArrayList<>();
            double[] joining = new double[plan.days()];
            double waiting = opened(cohorts);
            for (int day = 0; day < plan.days(); day++) {
                int decided = panelFrom(day + gathering);
                if (decided < plan.days()) {
                    double accepted = requests[day] * (1 - plan.refused()[decided]);
                    joining[decided] += accepted;
                    cohorts.add(new Cohort(day + 0.5, accepted, decided, Double.NaN));
                }
            }
            double[] capacity = new double[plan.days()];
            Arrays.setAll(
                    capacity,
                    day -> plan.hours(Who.PSYCHOLOGISTS).capacity(day, day + 1)
                            / plan.scenario().work().assess());
            FluidLine line = new FluidLine(waiting, joining, capacity);
            cohorts.forEach(cohort -> count(cohort, line));
            double[] atEnd = new double[plan.scenario().months()];
            Arrays.setAll(atEnd, month -> line.waiting(plan.monthEnd(month) - 1));
            return new WithoutChance(share(0), share(2), atEnd);
        }

        /** The first meeting on or after a time. */
        private int panelFrom(double time) {
            int day = (int) time;
            while (day < plan.days() && plan.panel()[day] == 0) {
                day++;
            }
            return day;
        }

        /** The cases that wait for a psychologist at the start, in the order of their line; how many there are. */
        private double opened(List<Cohort> cohorts) {
            double before = 0;
            List<Double> ages = new ArrayList<>();
            for (Open open : plan.scenario().open()) {
                for (int i = 0; i < open.cases() && open.at() == Stage.PSYCHOLOGIST; i++) {
                    ages.add(7 * (open.youngest() + (open.oldest() - open.youngest()) * (i + 0.5) / open.cases()));
                }
            }
            ages.sort(java.util.Comparator.reverseOrder());
            for (double age : ages) {
                cohorts.add(new Cohort(-age, 1, Math.min(0, plan.duties().decide() - age), before + 0.5));
                before++;
            }
            return before;
        }

        private void count(Cohort cohort, FluidLine line) {
            double place = Double.isNaN(cohort.place()) ? line.place((int) cohort.decided()) : cohort.place();
            double begun = Math.max(line.begins(place), cohort.decided());
            Work work = plan.scenario().work();
            double each =
                    cohort.cases() / SAMPLE * (1 - plan.scenario().demand().noPlan());
            double mean = sample.stream().mapToDouble(Luck::gathering).average().orElse(0);
            for (Luck luck : sample) {
                // Whoever took longer to gather for the same meeting asked earlier.
                double requested = cohort.requested() - (luck.gathering() - mean);
                double advised = begun + work.assess() * luck.assess() / psychologistPace + luck.writing();
                double ready = Math.max(advised, cohort.decided() + luck.others());
                double issued = ready
                        + (work.draft() * luck.draft() + work.finish() * luck.finish()) / officerPace
                        + plan.duties().window()
                        + luck.consulting();
                double onTime = Math.floor(issued) - Math.floor(requested)
                                <= plan.duties().plan()
                        ? 1
                        : 0;
                add(0, issued, each, onTime);
                add(2, requested, each, onTime);
            }
        }

        private void add(int row, double when, double cases, double onTime) {
            int month = when < 0 || when >= plan.days() ? -1 : plan.month(when);
            if (month >= 0 && month < counts[row].length) {
                counts[row][month] += cases * onTime;
                counts[row + 1][month] += cases;
            }
        }

        private double[] share(int row) {
            double[] share = new double[counts[row].length];
            Arrays.setAll(share, month -> PER_CENT * counts[row][month] / counts[row + 1][month]);
            return share;
        }
    }
}
