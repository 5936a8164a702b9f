package sightline.insight.exemplar;

import java.util.ArrayList;
import java.util.List;
import sightline.insight.exemplar.Case.Stage;

/** The invented authority today: what all its journeys share. */
final class Authority {

    /** People to a school or college. */
    private static final int A_SETTING = 60;

    private final Order order;
    private final Calendar calendar;
    private final Agenda agenda;
    private final Ledger ledger;
    private final Streams streams;
    private final Demand demand;
    private final Desks desks;
    private final double firstYear;
    private final List<Case> beforeTheLog = new ArrayList<>();
    private int persons;
    private final int[] came = new int[Origin.values().length];
    private int plans;

    /**
     * @param firstYear requests of an ordinary first year
     */
    Authority(Order order, Calendar calendar, Ledger ledger, Demand demand, double firstYear) {
        this.order = order;
        this.calendar = calendar;
        this.agenda = new Agenda(calendar.days());
        this.ledger = ledger;
        this.streams = new Streams(order.seed());
        this.demand = demand;
        this.firstYear = firstYear;
        this.desks = new Desks(this);
    }

    Order order() {
        return order;
    }

    Scenario story() {
        return order.story();
    }

    Calendar calendar() {
        return calendar;
    }

    Agenda agenda() {
        return agenda;
    }

    Ledger ledger() {
        return ledger;
    }

    Streams streams() {
        return streams;
    }

    Desks desks() {
        return desks;
    }

    /** The month of the story. */
    int month() {
        return demand.month(agenda.today());
    }

    /** Requests a year that the authority has planned for: growth, but no surprise. */
    double plannedRequests() {
        return firstYear * demand.growth(agenda.today());
    }

    int plans() {
        return plans;
    }

    void counted(Stage before, Stage after) {
        plans += (after == Stage.PLANNED ? 1 : 0) - (before == Stage.PLANNED ? 1 : 0);
    }

    /** How people come into the log; each way has its own substreams, so that one more of one moves no other. */
    enum Origin {
        REQUEST_BEFORE,
        CASELOAD,
        REQUEST,
        MOVE_IN
    }

    /** A new person's journey, beginning today; the chances of each school year from nursery on are the weights. */
    Case newcomer(Origin origin, double[] bySchoolYear) {
        persons++;
        long number = ((long) origin.ordinal() << 32) + ++came[origin.ordinal()];
        Dice dice = streams.stream("person", number);
        int schoolYear = dice.weighted(bySchoolYear) - 1;
        int reception = Child.startedIn(calendar.date(agenda.today())) - schoolYear;
        int settings = Math.max(5, order.persons() / A_SETTING);
        String setting = "S%05d".formatted(dice.between(1, settings));
        Case begun =
                new Case(this, new Child(number, "P%07d".formatted(persons), reception, setting), 0, agenda.today());
        if (!ledger.isOpen()) {
            beforeTheLog.add(begun);
        }
        return begun;
    }

    /** The journeys begun before the log and still open; asked once. */
    List<Case> openBeforeTheLog() {
        List<Case> open = beforeTheLog.stream().filter(Case::isOpen).toList();
        beforeTheLog.clear();
        return open;
    }
}
