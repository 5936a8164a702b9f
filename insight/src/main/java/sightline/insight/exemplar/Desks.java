package sightline.insight.exemplar;

import sightline.insight.exemplar.Desk.Manner;

/** The three scarce pools of an authority, and how much each can do. */
final class Desks {

    /** Of a hundred requests, so many come to a psychologist, some after a dispute. */
    private static final double ASSESSED = 0.785;

    /** The same for drafts. */
    private static final double DRAFTED = 0.75;

    /** Annual reviews decided in a year, for each plan. */
    private static final double REVIEWED = 0.88;

    /** School days in a year, and working days without school. */
    private static final double TERM_DAYS = 190;

    private static final double OTHER_DAYS = 63;

    private static final Manner PSYCHOLOGISTS = new Manner(36, 0.3, 0.85);
    private static final Manner OFFICERS = new Manner(10, 0.3, 0.85);
    private static final Manner REVIEWERS = new Manner(11, 0.35, 0.8);

    /** A psychologist who sees a child later than this knows that the plan will be late. */
    private static final int HOPELESS = 75;

    private final Authority home;
    private final Desk psychologists;
    private final Desk officers;
    private final Desk reviewers;

    Desks(Authority home) {
        this.home = home;
        Scenario story = home.story();
        psychologists = new Desk(PSYCHOLOGISTS, () -> daily(ASSESSED, PSYCHOLOGISTS, story.psychologists()), HOPELESS);
        officers = new Desk(OFFICERS, () -> daily(DRAFTED, OFFICERS, story.officers()), HOPELESS);
        reviewers = new Desk(
                REVIEWERS,
                () -> REVIEWED
                        * home.plans()
                        / yearOf(REVIEWERS)
                        * story.officers().at(home.month()),
                HOPELESS);
    }

    private double daily(double ofRequests, Manner manner, Course course) {
        return ofRequests * home.plannedRequests() / yearOf(manner) * course.at(home.month());
    }

    private static double yearOf(Manner manner) {
        return TERM_DAYS + manner.inHolidays() * OTHER_DAYS;
    }

    Desk psychologists() {
        return psychologists;
    }

    Desk officers() {
        return officers;
    }

    Desk reviewers() {
        return reviewers;
    }

    void work(int today) {
        boolean term = home.calendar().isTerm(today);
        psychologists.work(today, term, home.story().rescue().hold(home.month()));
        officers.work(today, term, false);
        reviewers.work(today, term, false);
    }
}
