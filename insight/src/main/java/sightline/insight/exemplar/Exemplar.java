package sightline.insight.exemplar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.DoubleStream;
import sightline.insight.exemplar.Authority.Origin;

/**
 * Lives an invented authority day by day and tells each event as it happens. Memory grows with the people who are open
 * at one time, not with the length of the log. Rows are in the order of dates, and those of one day in the order in
 * which they happened. Rows before the first day are the past of journeys that were open on it; they carry {@code
 * recorded}, the first day.
 */
public final class Exemplar {

    /** Days lived before the log begins, so that it opens on queues and not on empty desks. */
    private static final int RUN_IN = 420;

    private final Order order;
    private final int start;
    private final Authority authority;
    private final Demand demand;
    private final double firstYear;

    private Exemplar(Order order, BiConsumer<Newcomer, LogEvent> log) {
        LocalDate first = order.start().minusDays(RUN_IN);
        Calendar calendar = new Calendar(first, order.end());
        this.order = order;
        this.start = calendar.number(order.start());
        this.demand = new Demand(calendar, start, order.story().requests());
        double logged = DoubleStream.of(demand.weights(start, calendar.days())).sum();
        double stock = Rates.PLANS_FOR_A_REQUEST * (1 + Rates.MOVE_IN * order.years());
        this.firstYear = order.persons() / (stock + logged);
        this.authority = new Authority(order, calendar, new Ledger(log), demand, firstYear);
    }

    /**
     * Tells the whole log.
     *
     * @param order what is wanted
     * @param log hears each event
     * @param progress hears the percentage done, from 0 to 100, each once
     */
    public static void tell(Order order, Consumer<LogEvent> log, IntConsumer progress) {
        tellWithPeople(order, (who, event) -> log.accept(event), progress);
    }

    /**
     * Tells the whole log, each event with whose it is.
     *
     * @param order what is wanted
     * @param log hears each event
     * @param progress hears the percentage done, from 0 to 100, each once
     */
    public static void tellWithPeople(Order order, BiConsumer<Newcomer, LogEvent> log, IntConsumer progress) {
        new Exemplar(order, log).live(progress);
    }

    private void live(IntConsumer progress) {
        int days = authority.calendar().days();
        double[] before = demand.weights(0, start);
        int early = (int) Math.round(firstYear * DoubleStream.of(before).sum());
        pass(0, start, new Arrivals(authority, "requests before", 0, before, early), noArrivals(), progress);

        int movesIn = (int) Math.round(Rates.MOVE_IN * Rates.PLANS_FOR_A_REQUEST * firstYear * order.years());
        double[] weights = demand.weights(start, days);
        int requests = (int) Math.round(firstYear * DoubleStream.of(weights).sum());
        open(order.persons() - requests - movesIn);
        pass(
                start,
                days,
                new Arrivals(authority, "requests", start, weights, requests),
                new Arrivals(authority, "moves in", start, demand.level(start, days), movesIn),
                progress);
        progress.accept(100);
    }

    private Arrivals noArrivals() {
        return new Arrivals(authority, "none", 0, new double[0], 0);
    }

    /** Fills the caseload up to so many people and opens the log with their past. */
    private void open(int people) {
        authority.agenda().dawn(start);
        List<Case> entered = new ArrayList<>(authority.openBeforeTheLog());
        while (entered.size() < people) {
            entered.add(Caseload.plan(authority));
        }
        authority.openBeforeTheLog();
        authority.ledger().open(entered, order.start());
    }

    private void pass(int from, int until, Arrivals requests, Arrivals movesIn, IntConsumer progress) {
        int days = authority.calendar().days();
        Origin origin = authority.ledger().isOpen() ? Origin.REQUEST : Origin.REQUEST_BEFORE;
        for (int day = from; day < until; day++) {
            if (day * 100L / days != (day - 1) * 100L / days) {
                progress.accept((int) (day * 100L / days));
            }
            authority.agenda().dawn(day);
            for (int i = requests.on(day); i > 0; i--) {
                Screening.begin(authority.newcomer(origin, Rates.REQUESTS_BY_SCHOOL_YEAR));
            }
            for (int i = movesIn.on(day); i > 0; i--) {
                Moves.in(authority.newcomer(Origin.MOVE_IN, Rates.PLANS_BY_SCHOOL_YEAR));
            }
            authority.agenda().live();
            if (authority.calendar().isWorked(day)) {
                authority.desks().work(day);
                authority.agenda().live();
            }
            authority.agenda().dusk();
        }
    }
}
