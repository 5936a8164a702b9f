package sightline.insight.simulation;

import sightline.insight.simulation.Cases.End;
import sightline.insight.simulation.Open.Stage;
import sightline.insight.simulation.Team.Who;

/** One run of a scenario: every request, event by event, until the calendar ends. */
final class Replication {

    private static final int REQUEST = 0;
    private static final int OFFICER_DONE = 1;
    private static final int PSYCHOLOGIST_DONE = 2;
    private static final int PANEL = 3;
    private static final int ADVICE_IN = 4;
    private static final int FAMILY_ANSWERED = 5;
    private static final int GATHERED = 6;
    private static final int NEW_DAY = 7;
    private static final int KIND = 24;
    private static final int CASE = (1 << KIND) - 1;

    /** The panel sits in the afternoon, after what was prepared in the morning. */
    private static final double AFTERNOON = 0.6;

    private final Timetable plan;
    private final Luck.Source chance;
    private final ArrivalTimes arrivals;
    private final SmallestFirst calendar = new SmallestFirst();
    private final SmallestFirst panelLine = new SmallestFirst();
    private final Pool officers;
    private final Pool psychologists;
    private final Cases cases;
    private final double[] queued;
    private final Stage[] task;
    private final boolean[] adviceLeft;

    private Replication(Timetable plan, Substreams substreams, int replication) {
        this.plan = plan;
        this.chance = new Luck.Source(plan.scenario(), substreams, replication);
        this.arrivals = new ArrivalTimes(plan.requests(), substreams.of(replication, "requests"));
        Steps steps = plan.scenario().steps();
        double fixed = plan.duties().window() + steps.consulting().medianDays();
        this.officers = pool(Who.OFFICERS, plan.duties().plan() - fixed);
        this.psychologists = pool(
                Who.PSYCHOLOGISTS,
                plan.duties().plan() - fixed - steps.writing().medianDays());
        double all = plan.requests()[plan.days()];
        int most = (int) (all + 10 * Math.sqrt(all))
                + 64
                + plan.scenario().open().stream().mapToInt(Open::cases).sum();
        this.cases = new Cases(most);
        this.queued = new double[most];
        this.task = new Stage[most];
        this.adviceLeft = new boolean[most];
    }

    private Pool pool(Who who, double hopeless) {
        return new Pool(plan.hours(who), plan.orders(who)[0], hopeless);
    }

    /** Runs it and returns what became of every case. */
    static Cases of(Timetable plan, Substreams substreams, int replication) {
        Replication run = new Replication(plan, substreams, replication);
        run.begin();
        while (run.calendar.smallest() < plan.days()) {
            double now = run.calendar.smallest();
            int event = run.calendar.take();
            run.happen(event >>> KIND, event & CASE, now);
        }
        return run.cases;
    }

    private void schedule(double when, int kind, int number) {
        if (when < plan.days()) {
            calendar.add(when, kind << KIND | number);
        }
    }

    private void begin() {
        for (int day = 0; day < plan.days(); day++) {
            if (plan.panel()[day] > 0) {
                schedule(day + AFTERNOON, PANEL, day);
            }
            if (day > 0 && (changes(Who.OFFICERS, day) || changes(Who.PSYCHOLOGISTS, day))) {
                schedule(day, NEW_DAY, day);
            }
        }
        plan.scenario().open().forEach(this::open);
        schedule(arrivals.next(), REQUEST, 0);
        serve(0);
    }

    private boolean changes(Who who, int day) {
        return plan.orders(who)[day] != plan.orders(who)[day - 1]
                || plan.hours(who).people()[day] > plan.hours(who).people()[day - 1];
    }

    private void open(Open some) {
        for (int i = 0; i < some.cases(); i++) {
            double weeks = some.youngest() + (some.oldest() - some.youngest()) * (i + 0.5) / some.cases();
            int row = cases.add(-7 * weeks, chance.next());
            Luck luck = cases.luck[row];
            if (some.at() == Stage.DECISION) {
                schedule(Math.max(0, cases.requested[row] + luck.gathering()), GATHERED, row);
                continue;
            }
            cases.decided[row] =
                    Math.min(0, cases.requested[row] + plan.duties().decide());
            if (some.at() == Stage.PSYCHOLOGIST) {
                advise(row);
            } else if (some.at() == Stage.DRAFT) {
                cases.ready[row] = 0;
                toOfficers(row, Stage.DRAFT, 0);
            } else {
                cases.drafted[row] = 0;
                schedule(luck.noPlan() * (plan.duties().window() + luck.consulting()), FAMILY_ANSWERED, row);
            }
        }
    }

    private void happen(int kind, int number, double now) {
        switch (kind) {
            case REQUEST -> {
                int row = cases.add(now, chance.next());
                schedule(now + cases.luck[row].gathering(), GATHERED, row);
                schedule(arrivals.next(), REQUEST, 0);
            }
            case GATHERED -> toOfficers(number, Stage.DECISION, now);
            case OFFICER_DONE -> {
                officers.free();
                officerDone(number, now);
            }
            case PSYCHOLOGIST_DONE -> {
                psychologists.free();
                cases.advised[number] = now + cases.luck[number].writing();
                schedule(cases.advised[number], ADVICE_IN, number);
            }
            case PANEL -> meet(plan.panel()[number], now);
            case ADVICE_IN -> adviceIn(number, now);
            case FAMILY_ANSWERED -> {
                cases.answered[number] = now;
                toOfficers(number, Stage.FINAL, now);
            }
            case NEW_DAY -> newDay(number);
            default -> throw new IllegalStateException("No event of kind %d".formatted(kind));
        }
        serve(now);
    }

    private void newDay(int day) {
        if (plan.orders(Who.OFFICERS)[day] != plan.orders(Who.OFFICERS)[day - 1]) {
            officers.reorder(plan.orders(Who.OFFICERS)[day], queued, cases.requested);
        }
        if (plan.orders(Who.PSYCHOLOGISTS)[day] != plan.orders(Who.PSYCHOLOGISTS)[day - 1]) {
            psychologists.reorder(plan.orders(Who.PSYCHOLOGISTS)[day], cases.decided, cases.requested);
        }
    }

    private void toOfficers(int row, Stage what, double now) {
        task[row] = what;
        queued[row] = now;
        officers.join(row, now, cases.requested[row]);
    }

    private void officerDone(int row, double now) {
        switch (task[row]) {
            case DECISION -> panelLine.add(now, row);
            case DRAFT -> {
                if (cases.luck[row].noPlan() < plan.scenario().demand().noPlan()) {
                    cases.end(row, End.NO_PLAN, now);
                } else {
                    cases.drafted[row] = now;
                    double answered = Math.floor(now) + plan.duties().window() + cases.luck[row].consulting();
                    schedule(answered, FAMILY_ANSWERED, row);
                }
            }
            default -> cases.end(row, End.PLAN, now);
        }
    }

    private void meet(int most, double now) {
        for (int i = 0; i < most && !panelLine.isEmpty(); i++) {
            int row = panelLine.take();
            cases.decided[row] = now;
            if (cases.luck[row].refused() < plan.refused()[(int) now]) {
                cases.end(row, End.REFUSED, now);
            } else {
                advise(row);
            }
        }
    }

    /** Every adviser is asked on the day of the decision. */
    private void advise(int row) {
        adviceLeft[row] = true;
        psychologists.join(row, cases.decided[row], cases.requested[row]);
        schedule(Math.max(0, cases.decided[row] + cases.luck[row].others()), ADVICE_IN, row);
    }

    private void adviceIn(int row, double now) {
        if (adviceLeft[row]) {
            adviceLeft[row] = false;
        } else {
            cases.ready[row] = now;
            toOfficers(row, Stage.DRAFT, now);
        }
    }

    private void serve(double now) {
        for (int row = psychologists.next(now); row != Pool.NOBODY; row = psychologists.next(now)) {
            cases.seen[row] = now;
            double work = plan.scenario().work().assess() * cases.luck[row].assess();
            schedule(psychologists.done(now, work), PSYCHOLOGIST_DONE, row);
        }
        for (int row = officers.next(now); row != Pool.NOBODY; row = officers.next(now)) {
            schedule(officers.done(now, officerWork(row)), OFFICER_DONE, row);
        }
    }

    private double officerWork(int row) {
        Work work = plan.scenario().work();
        Luck luck = cases.luck[row];
        return switch (task[row]) {
            case DECISION -> work.decide() * luck.decide();
            case DRAFT -> work.draft() * luck.draft();
            default -> work.finish() * luck.finish();
        };
    }
}
