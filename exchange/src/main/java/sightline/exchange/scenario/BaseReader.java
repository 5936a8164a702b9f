package sightline.exchange.scenario;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sightline.exchange.FileReading;
import sightline.insight.simulation.Demand;
import sightline.insight.simulation.Fitted;
import sightline.insight.simulation.LineOrder;
import sightline.insight.simulation.Open;
import sightline.insight.simulation.Panel;
import sightline.insight.simulation.Scenario;
import sightline.insight.simulation.ScenarioBuilder;
import sightline.insight.simulation.Span;
import sightline.insight.simulation.Steps;
import sightline.insight.simulation.Team;
import sightline.insight.simulation.Work;

/** Reads how things are: what the file says, else what the event log says, else what is usual. */
final class BaseReader {

    static final String[] KEYS = {
        "name",
        "authority",
        "log",
        "as-of",
        "start",
        "months",
        "requests",
        "psychologists",
        "case officers",
        "panel",
        "steps",
        "open",
        "changes",
        "alternatives",
        "seek"
    };

    private static final int MOST_MONTHS = 120;
    private static final double MOST_REQUESTS = 100_000;
    private static final double MOST_DAYS = 10_000;
    private static final double MOST_WORK = 100;
    private static final double MOST_WEEKS = 260;

    private final Section file;
    private final Optional<LogReading> log;
    private final ScenarioBuilder builder;
    private final Scenario usual;

    private BaseReader(Section file, Optional<LogReading> log) {
        this.file = file;
        this.log = log;
        YearMonth start = log.map(LogReading::start)
                .orElseGet(() -> file.needed("start", "2026-12").month());
        int months =
                file.value("months").map(value -> value.whole(1, MOST_MONTHS)).orElse(24);
        this.builder = ScenarioBuilder.from(start, months);
        log.map(LogReading::fitted).ifPresent(this::fill);
        this.usual = builder.build();
    }

    private void fill(Fitted fitted) {
        fitted.into(builder);
    }

    /**
     * Reads the base of a file.
     *
     * @param name the file's path, for the log stands beside it
     */
    static BaseReader read(Section file, String name) {
        Work work = work(file);
        BaseReader reader = new BaseReader(file, LogReader.read(file, name, work));
        reader.fill(work);
        return reader;
    }

    Scenario scenario() {
        return builder.build();
    }

    List<String> notes() {
        return log.map(reading -> reading.fitted().notes()).orElse(List.of());
    }

    Optional<FileReading> log() {
        return log.map(LogReading::file);
    }

    private void fill(Work work) {
        file.value("name").ifPresent(value -> builder.named(value.text()));
        builder.of(file.value("authority").map(Value::text).orElse(""));
        builder.work(work);
        file.section("requests")
                .map(section -> demand(section.knowing("a year", "by month", "refused", "no plan")))
                .ifPresent(builder::demand);
        for (Team.Who who : Team.Who.values()) {
            file.section(who.words())
                    .map(section -> team(section, usual.team(who)))
                    .ifPresent(team -> builder.team(who, team));
        }
        PanelReader.read(file, Panel.WEEKLY).ifPresent(builder::panel);
        file.section("steps").map(this::steps).ifPresent(builder::steps);
        file.sections("open").stream().map(BaseReader::open).forEach(builder::open);
        ChangeReader.all(file.sections("changes")).forEach(builder::change);
    }

    private static Work work(Section file) {
        Optional<Section> psychologists = file.section("psychologists")
                .map(section -> section.knowing("days a week", "days a case", "in holidays", "leave", "order"));
        Optional<Section> officers = file.section("case officers")
                .map(section -> section.knowing(
                        "days a week",
                        "days to decide",
                        "days to draft",
                        "days to finish",
                        "in holidays",
                        "leave",
                        "order"));
        return new Work(
                days(officers, "days to decide", Work.USUAL.decide()),
                days(psychologists, "days a case", Work.USUAL.assess()),
                days(officers, "days to draft", Work.USUAL.draft()),
                days(officers, "days to finish", Work.USUAL.finish()),
                Work.USUAL.variation());
    }

    private static double days(Optional<Section> section, String key, double otherwise) {
        return section.flatMap(keys -> keys.value(key))
                .map(value -> value.number(0.01, MOST_WORK))
                .orElse(otherwise);
    }

    private Demand demand(Section section) {
        Demand before = usual.demand();
        return new Demand(
                section.value("a year")
                        .map(value -> value.number(1, MOST_REQUESTS))
                        .orElse(before.requestsAYear()),
                section.section("by month").map(BaseReader::season).orElse(before.season()),
                section.value("refused").map(Value::share).orElse(before.refused()),
                section.value("no plan").map(Value::share).orElse(before.noPlan()));
    }

    private static List<Double> season(Section section) {
        String[] months = Arrays.stream(java.time.Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.UK))
                .toArray(String[]::new);
        section.knowing(months);
        return Arrays.stream(months)
                .map(month ->
                        section.value(month).map(value -> value.number(0, 12)).orElse(1.0))
                .toList();
    }

    private static Team team(Section section, Team before) {
        return new Team(
                section.value("days a week")
                        .map(value -> value.number(0, MOST_DAYS))
                        .orElse(before.daysAWeek()),
                section.value("in holidays").map(Value::share).orElse(before.inHolidays()),
                section.value("leave").map(Value::share).orElse(before.leave()),
                section.value("order")
                        .map(value -> value.oneOf(LineOrder.class, LineOrder::words))
                        .orElse(before.order()));
    }

    private Steps steps(Section section) {
        section.knowing("gathering", "advice", "writing", "consulting");
        List<Span> others = new ArrayList<>();
        section.section("advice")
                .ifPresent(advice -> advice.keys()
                        .forEach(adviser ->
                                advice.section(adviser).map(BaseReader::span).ifPresent(others::add)));
        Steps before = usual.steps();
        return new Steps(
                section.section("gathering").map(BaseReader::span).orElse(before.gathering()),
                others.isEmpty() ? before.others() : others,
                section.section("writing").map(BaseReader::span).orElse(before.writing()),
                section.section("consulting").map(BaseReader::span).orElse(before.consulting()));
    }

    private static Span span(Section section) {
        section.knowing("weeks", "spread");
        return Span.weeks(
                section.needed("weeks", "4").number(0.1, MOST_WEEKS),
                section.value("spread").map(value -> value.number(0, 2)).orElse(0.3));
    }

    private static Open open(Section section) {
        section.knowing("at", "cases", "weeks since request");
        Value.Ends weeks = section.needed("weeks since request", "8 to 30").range(0, MOST_WEEKS);
        return new Open(
                section.needed("at", "psychologist").oneOf(Open.Stage.class, Open.Stage::words),
                section.needed("cases", "120").whole(1, (int) MOST_REQUESTS),
                weeks.low(),
                weeks.high());
    }

    /** The day after the last one that a log tells of. */
    static YearMonth monthAfter(LocalDate asOf) {
        LocalDate next = asOf.plusDays(1);
        return next.getDayOfMonth() == 1
                ? YearMonth.from(next)
                : YearMonth.from(next).plusMonths(1);
    }
}
