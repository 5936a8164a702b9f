package sightline.service.watch.whatif;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import sightline.insight.simulation.Change;
import sightline.insight.simulation.Fitted;
import sightline.insight.simulation.LineOrder;
import sightline.insight.simulation.Panel;
import sightline.insight.simulation.Scenario;
import sightline.insight.simulation.ScenarioBuilder;
import sightline.insight.simulation.Span;
import sightline.insight.simulation.Steps;
import sightline.insight.simulation.Team;
import sightline.service.watch.live.Fits;

/** Makes the scenarios of a question: as now first, each other one as now with its changes. */
final class ScenarioList {

    static final String NOW = "As now";
    static final String OWN = "Your own";

    private static final int MONTHS = 24;
    private static final double WEEK = 7;
    private static final double HALF = 2;
    private static final double PERCENT = 100;

    private ScenarioList() {}

    static List<Scenario> of(String authority, Question question, Fits.Fit fit) {
        Scenario now = now(authority, question, fit);
        LocalDate from = question.month().atDay(1);
        List<Scenario> all = new ArrayList<>(List.of(now));
        for (String name : question.named()) {
            Named named = Named.valueOf(name);
            all.add(now.and(named.title(), named.changes(from)));
        }
        if (question.hasOwn()) {
            all.add(now.and(OWN, own(question.own(), from)));
        }
        return all;
    }

    private static Scenario now(String authority, Question question, Fits.Fit fit) {
        YearMonth start = fit.month().plusMonths(1);
        Fitted fitted = fit.fitted();
        return fitted.into(ScenarioBuilder.from(start, MONTHS).named(NOW).of(authority))
                .steps(steps(fitted.steps(), question.panel()))
                .panel(panel(question.panel()))
                .build();
    }

    /** The log knows the whole time to the decision; what a rarer panel takes of it is counted with the panel. */
    private static Steps steps(Steps fitted, int weeks) {
        Span gathering = fitted.gathering();
        double days = Math.max(1, gathering.medianDays() - (weeks - 1) * WEEK / HALF);
        return new Steps(new Span(days, gathering.spread()), fitted.others(), fitted.writing(), fitted.consulting());
    }

    private static Panel panel(int weeks) {
        return new Panel(weeks, DayOfWeek.WEDNESDAY, OptionalInt.empty());
    }

    private static List<Change> own(Question.Own own, LocalDate from) {
        List<Change> changes = new ArrayList<>();
        capacity(changes, Team.Who.PSYCHOLOGISTS, own.psychologists(), from);
        capacity(changes, Team.Who.OFFICERS, own.officers(), from);
        if (own.requests() != 0) {
            changes.add(new Change.Requests(1 + own.requests() / PERCENT, from, Optional.empty()));
        }
        if (own.panel() > 0) {
            changes.add(new Change.PanelMeets(panel(own.panel()), from, Optional.empty()));
        }
        if (!own.order().equals("NOW")) {
            LineOrder order = LineOrder.valueOf(own.order());
            changes.add(new Change.Order(Team.Who.PSYCHOLOGISTS, order, from, Optional.empty()));
            changes.add(new Change.Order(Team.Who.OFFICERS, order, from, Optional.empty()));
        }
        return changes;
    }

    private static void capacity(List<Change> changes, Team.Who team, int days, LocalDate from) {
        if (days != 0) {
            changes.add(new Change.Capacity(team, 1, days, from, Optional.empty()));
        }
    }
}
