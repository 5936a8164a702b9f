package sightline.service.casework.sen2;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sightline.exchange.sen2.form.Block;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Section;
import sightline.exchange.sen2.form.Survey;
import sightline.insight.published.Measure;
import sightline.journey.calendar.WorkingDays;
import sightline.journey.event.EventName;
import sightline.journey.event.Journey;
import sightline.journey.law.LawBook;
import sightline.journey.reckoner.Reckoner;
import sightline.journey.time.Counting;
import sightline.journey.time.Limit;
import sightline.journey.time.WeekCount;
import sightline.journey.timeliness.Timeliness;
import sightline.journey.timeliness.TimelinessCount;

/**
 * What a return comes to, by the measures of the published statistics: requests by the day they came, plans by the day
 * they were made, reviews by the days of meeting and decision, all within the collection period.
 */
final class Totals {

    private static final int BATCH = 500;
    private static final Counting COUNTING = new Counting(WeekCount.EXCLUDE_TRIGGER_DAY, WorkingDays.englandAndWales());

    /** Bands that the statistics print ("within six weeks", "within four weeks"); ways of counting, not limits of the law. */
    private static final Limit SIX_WEEKS = new Limit.Weeks(6);

    private static final Limit FOUR_WEEKS = new Limit.Weeks(4);

    private final Survey survey;
    private final ReturnJourneys journeys;
    private final TimelinessCount timeliness;
    private final Map<Measure, Long> counts = new EnumMap<>(Measure.class);
    private final List<Journey> issued = new ArrayList<>();

    Totals(String authority, Survey survey) {
        this.survey = survey;
        this.journeys = new ReturnJourneys(authority, survey);
        this.timeliness = new TimelinessCount(new Reckoner(LawBook.england(), COUNTING), survey.from(), survey.to());
        List.of(
                        Measure.REQUESTS,
                        Measure.REQUESTS_REFUSED,
                        Measure.REQUESTS_AGREED,
                        Measure.REQUESTS_UNDECIDED,
                        Measure.DECIDED_WITHIN_6_WEEKS,
                        Measure.DECIDED_AFTER_6_WEEKS,
                        Measure.ASSESSED_WITH_PLAN,
                        Measure.ASSESSED_WITHOUT_PLAN,
                        Measure.PLANS_ISSUED,
                        Measure.PLANS_WITHIN_20_WEEKS,
                        Measure.PLANS_ISSUED_EX,
                        Measure.PLANS_WITHIN_20_WEEKS_EX,
                        Measure.PLANS_IN_FORCE,
                        Measure.REVIEWS_HELD,
                        Measure.REVIEWS_DECIDED,
                        Measure.REVIEWS_DECIDED_WITHIN_4_WEEKS)
                .forEach(measure -> counts.put(measure, 0L));
    }

    /** One more person of the return. */
    void add(int index, Section person) {
        for (Section request : person.all(Block.REQUESTS)) {
            request(request);
            Section assessment = request.part(Block.ASSESSMENT);
            assessment(assessment);
            plan(assessment.part(Block.NAMED_PLAN));
            review(request.part(Block.ACTIVE_PLANS));
        }
        journeys.of(index, person).stream().filter(this::isIssued).forEach(issued::add);
        if (issued.size() >= BATCH) {
            countIssued();
        }
    }

    /** Every count, once all people are there. */
    Map<Measure, Long> counts() {
        countIssued();
        return Map.copyOf(counts);
    }

    private void request(Section request) {
        if (!covers(request.day(Item.RECEIVED_DATE)) || request.is(Item.REQUEST_OUTCOME, "H")) {
            return;
        }
        one(Measure.REQUESTS);
        switch (request.text(Item.REQUEST_OUTCOME).orElse("")) {
            case "Y" -> one(Measure.REQUESTS_AGREED);
            case "N" -> one(Measure.REQUESTS_REFUSED);
            case "A" -> one(Measure.REQUESTS_UNDECIDED);
            default -> {
                // withdrawn, or nothing that can be counted
            }
        }
        within(request, Item.RECEIVED_DATE, Item.REQUEST_OUTCOME_DATE, SIX_WEEKS)
                .ifPresent(in -> one(in ? Measure.DECIDED_WITHIN_6_WEEKS : Measure.DECIDED_AFTER_6_WEEKS));
    }

    private void assessment(Section assessment) {
        if (covers(assessment.day(Item.ASSESSMENT_OUTCOME_DATE))) {
            switch (assessment.text(Item.ASSESSMENT_OUTCOME).orElse("")) {
                case "Y" -> one(Measure.ASSESSED_WITH_PLAN);
                case "N" -> one(Measure.ASSESSED_WITHOUT_PLAN);
                default -> {
                    // not brought to an end
                }
            }
        }
    }

    private void plan(Section plan) {
        boolean begun = plan.day(Item.START_DATE)
                .filter(day -> !day.isAfter(survey.day()))
                .isPresent();
        boolean over = plan.day(Item.CEASE_DATE)
                .filter(day -> day.isBefore(survey.day()))
                .isPresent();
        if (begun && !over) {
            one(Measure.PLANS_IN_FORCE);
        }
    }

    private void review(Section active) {
        if (covers(active.day(Item.REVIEW_MEETING))) {
            one(Measure.REVIEWS_HELD);
        }
        if (covers(active.day(Item.LAST_REVIEW))) {
            one(Measure.REVIEWS_DECIDED);
            within(active, Item.REVIEW_MEETING, Item.LAST_REVIEW, FOUR_WEEKS)
                    .filter(in -> in)
                    .ifPresent(in -> one(Measure.REVIEWS_DECIDED_WITHIN_4_WEEKS));
        }
    }

    /** As {@code timeliness} counts them: by the clock of the twenty weeks, exceptions left out and not. */
    private void countIssued() {
        for (Timeliness plans : timeliness.count(issued).byAuthority().values()) {
            more(Measure.PLANS_ISSUED, plans.plans());
            more(Measure.PLANS_WITHIN_20_WEEKS, plans.within20());
            more(Measure.PLANS_ISSUED_EX, plans.plans() - plans.plansExcepted());
            more(Measure.PLANS_WITHIN_20_WEEKS_EX, plans.within20() - plans.within20Excepted());
        }
        issued.clear();
    }

    private boolean isIssued(Journey journey) {
        return journey.events().stream()
                .anyMatch(event -> event.name() == EventName.FINAL_PLAN_ISSUED && survey.covers(event.date()));
    }

    private static Optional<Boolean> within(Section section, Item from, Item to, Limit limit) {
        return section.day(from)
                .flatMap(begin -> limit.lastDay(begin, COUNTING))
                .flatMap(last -> section.day(to).map(day -> !day.isAfter(last)));
    }

    private boolean covers(Optional<LocalDate> day) {
        return day.filter(survey::covers).isPresent();
    }

    private void one(Measure measure) {
        more(measure, 1);
    }

    private void more(Measure measure, long number) {
        counts.merge(measure, number, Long::sum);
    }
}
