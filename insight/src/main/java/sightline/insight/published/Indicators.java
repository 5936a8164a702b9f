package sightline.insight.published;

import java.util.List;
import sightline.insight.indicator.Direction;
import sightline.insight.indicator.Indicator;
import sightline.insight.indicator.Unit;

/** What is measured with the published figures, with the definitions that the pages print. */
public final class Indicators {

    private static final String DFE = "Department for Education, Education, health and care plans (SEN2)";
    private static final String YEAR = "calendar year";
    private static final String JUNE = "by the end of June of the year after";

    /** Plans on time, exceptions left out: the Department's headline. */
    public static final Indicator ON_TIME_EX = new Indicator(
            "on_time_ex",
            "Plans on time, without exceptions",
            "New plans issued within 20 weeks of the request, leaving out plans to which an exception of regulation 13(3) of the Special Educational Needs and Disability Regulations 2014 applied.",
            DFE,
            "plans issued within 20 weeks, exceptions left out",
            "plans issued, exceptions left out",
            Unit.PERCENT,
            Direction.INCREASE,
            YEAR,
            JUNE);

    /** Plans on time of all plans. */
    public static final Indicator ON_TIME_ALL = new Indicator(
            "on_time_all",
            "Plans on time, all plans",
            "New plans issued within 20 weeks of the request, of all new plans.",
            DFE,
            "plans issued within 20 weeks",
            "plans issued",
            Unit.PERCENT,
            Direction.INCREASE,
            YEAR,
            JUNE);

    /** Completions ÷ accepted intake. */
    public static final Indicator THROUGHPUT = new Indicator(
            "throughput",
            "Throughput",
            "Assessments brought to an end, with a plan or without, for each request taken on. Below 1, work piles up. It leaves out the time between a request and its end, withdrawals and moves.",
            "Sightline, from the counts of: " + DFE,
            "assessments that ended with a plan, and without",
            "requests less refusals",
            Unit.RATIO,
            Direction.INCREASE,
            YEAR,
            JUNE);

    /** Requests refused. */
    public static final Indicator REFUSED = new Indicator(
            "refused",
            "Requests refused",
            "Requests for an assessment that the authority refused, of all initial requests. Some refusals are overturned later.",
            DFE,
            Measure.REQUESTS_REFUSED.words(),
            Measure.REQUESTS.words(),
            Unit.PERCENT,
            Direction.NEUTRAL,
            YEAR,
            JUNE);

    /** Annual reviews held. */
    public static final Indicator REVIEWS_HELD = new Indicator(
            "reviews_held",
            "Annual reviews held",
            "Annual review meetings held in the year, of those expected. Published from 2024.",
            DFE,
            Measure.REVIEWS_HELD.words(),
            Measure.REVIEWS_EXPECTED.words(),
            Unit.PERCENT,
            Direction.INCREASE,
            YEAR,
            JUNE);

    /** Appeals, as counted from 2024. */
    public static final Indicator APPEAL_RATE = new Indicator(
            "appeal_rate",
            "Appeals registered",
            "Appeals registered with the SEND Tribunal, of the decisions that could be appealed, as counted from 2024. Rates to 2023 were counted in another way and can't be compared.",
            "HM Courts and Tribunals Service and Department for Education, SEND appeal rate",
            Measure.APPEALS.words(),
            Measure.APPEALABLE_DECISIONS_NEW.words(),
            Unit.PERCENT,
            Direction.NEUTRAL,
            YEAR,
            JUNE);

    /** All of them, in the order in which they are best read. */
    public static final List<Indicator> ALL =
            List.of(ON_TIME_EX, ON_TIME_ALL, THROUGHPUT, REFUSED, REVIEWS_HELD, APPEAL_RATE);

    private Indicators() {}
}
