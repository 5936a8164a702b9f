package sightline.insight.exemplar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** One journey of one person, as it stands today. */
final class Case {

    /** How far a journey has come. */
    enum Stage {
        REQUESTED,
        REFUSED,
        ASSESSING,
        DRAFTING,
        PLANNED,
        CLOSED
    }

    /** More than anybody has; it keeps the substreams of a child's journeys apart. */
    private static final int MOST_JOURNEYS = 64;

    private final Authority home;
    private final Child child;
    private final int earlier;
    private final int requested;
    private final String id;
    private final List<LogEvent> past = new ArrayList<>(0);
    private Stage stage = Stage.REQUESTED;

    /**
     * @param home the authority it is with
     * @param child whose journey it is
     * @param earlier how many journeys the child has had before
     * @param requested the day it began
     */
    Case(Authority home, Child child, int earlier, int requested) {
        this.home = home;
        this.child = child;
        this.earlier = earlier;
        this.requested = requested;
        String first = child.id().replace('P', 'J');
        this.id = earlier == 0 ? first : first + "-" + (earlier + 1);
    }

    Authority home() {
        return home;
    }

    Child child() {
        return child;
    }

    /** The next journey of the same child, beginning today. */
    Case again() {
        return new Case(home, child, earlier + 1, today());
    }

    int requested() {
        return requested;
    }

    List<LogEvent> past() {
        return past;
    }

    Stage stage() {
        return stage;
    }

    boolean isOpen() {
        return stage != Stage.CLOSED;
    }

    void reach(Stage next) {
        home.counted(stage, next);
        stage = next;
    }

    int today() {
        return home.agenda().today();
    }

    LocalDate date() {
        return home.calendar().date(today());
    }

    int schoolYear() {
        return child.schoolYearOn(date());
    }

    /** The substream of this journey for a purpose. */
    Dice dice(String purpose) {
        return home.streams().stream(purpose, child.number() * MOST_JOURNEYS + earlier);
    }

    /** Writes down what happens today; detail as key, value, key, value. */
    void log(String event, String... detail) {
        logOn(date(), event, detail);
    }

    /** Writes down what happened on an earlier day, before the log begins. */
    void logOn(LocalDate date, String event, String... detail) {
        SequencedMap<String, String> pairs = LinkedHashMap.newLinkedHashMap(detail.length / 2);
        for (int i = 0; i < detail.length; i += 2) {
            pairs.put(detail[i], detail[i + 1]);
        }
        home.ledger().write(this, new LogEvent(child.id(), id, event, date, pairs));
    }

    /** In so many days, or on the next working day after. */
    void in(int days, Runnable step) {
        on(today() + days, step);
    }

    /** On that day if it is still to come, else today; moved to a working day. */
    void on(int day, Runnable step) {
        home.agenda().put(home.calendar().workingFrom(Math.max(today(), day)), this, step);
    }

    /** In so many days, or on the next school day after. */
    void inTerm(int days, Runnable step) {
        home.agenda().put(home.calendar().termFrom(today() + days), this, step);
    }
}
