package sightline.service.review.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import sightline.insight.indicator.Unit;
import sightline.insight.published.Authority;
import sightline.insight.published.AuthorityYear;
import sightline.insight.published.Figure;
import sightline.insight.published.KnownFigure;
import sightline.insight.published.KnownPanel;
import sightline.insight.published.Measure;
import sightline.insight.published.Vintage;
import sightline.insight.warning.Alarm;
import sightline.service.page.InWords;
import sightline.service.watch.Knowledge;

/** Figures out of the series that the Department for Education and the Tribunal publish, as they were known on a day. */
@Component
final class PublishedSource implements FigureSource {

    static final String NAME = "published";

    private static final int MOST_YEARS = 30;

    private final Knowledge knowledge;

    PublishedSource(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Offer> offers(String authority) {
        return List.of();
    }

    @Override
    public Result run(String authority, FigureQuery query) {
        Optional<PublishedMeasure> measure = PublishedMeasure.of(query.measure());
        Optional<String> whose = name(query.get("authority"));
        Optional<LocalDate> known = query.day(FigureQuery.KNOWN);
        if (measure.isEmpty() || whose.isEmpty() || known.isEmpty()) {
            return new Result.Unknown(
                    "The question is not one that the published series can answer. Choose a figure below.");
        }
        List<Integer> years = years(query);
        KnownPanel panel = knowledge.known(known.get());
        List<FrozenData.Row> rows = rows(panel, query.get("authority"), measure.get(), years);
        return rows.isEmpty()
                ? new Result.Unknown("Nothing was published for %s in these years by %s. Choose other years."
                        .formatted(whose.get(), InWords.date(known.get())))
                : new Result.Found(data(measure.get(), whose.get(), rows, source(panel, query, measure.get(), years)));
    }

    private Optional<String> name(String code) {
        return code.equals(Authority.ENGLAND)
                ? Optional.of("England")
                : knowledge.authorities().stream()
                        .filter(authority -> authority.code().equals(code))
                        .map(Authority::name)
                        .findFirst();
    }

    private static List<Integer> years(FigureQuery query) {
        Optional<Integer> year = query.number("year");
        int from = year.or(() -> query.number("from")).orElse(0);
        int to = year.or(() -> query.number("to")).orElse(from);
        return IntStream.rangeClosed(from, Math.min(to, from + MOST_YEARS))
                .boxed()
                .toList();
    }

    private static List<FrozenData.Row> rows(
            KnownPanel panel, String authority, PublishedMeasure measure, List<Integer> years) {
        List<FrozenData.Row> rows = new ArrayList<>();
        for (int year : years) {
            Optional<AuthorityYear> row = panel.panel().find(authority, year);
            List<KnownFigure> known = known(panel, authority, year, measure);
            if (row.isPresent() && !known.isEmpty()) {
                List<String> cells = new ArrayList<>(List.of(String.valueOf(year)));
                if (measure.cells().size() > 1) {
                    measure.cells().forEach(count -> cells.add(cell(row.get(), count)));
                }
                cells.add(number(measure.unit(), measure.value(row.get())));
                rows.add(new FrozenData.Row(cells, releases(known)));
            }
        }
        return rows;
    }

    private static List<KnownFigure> known(KnownPanel panel, String authority, int year, PublishedMeasure measure) {
        return measure.cells().stream()
                .flatMap(count -> panel.find(authority, year, count).stream())
                .toList();
    }

    private static String releases(List<KnownFigure> known) {
        return known.stream()
                .map(KnownFigure::vintage)
                .distinct()
                .map(PublishedSource::release)
                .collect(Collectors.joining("; "));
    }

    private static String release(Vintage release) {
        String day = InWords.date(release.published());
        return release.title().contains(day) ? release.title() : "%s (%s)".formatted(release.title(), day);
    }

    private static String cell(AuthorityYear row, Measure measure) {
        return Optional.ofNullable(row.figures().get(measure))
                .map(figure -> switch (figure) {
                    case Figure.Counted(long count) -> String.valueOf(count);
                    case Figure.Withheld withheld -> withheld.why().symbol();
                })
                .orElse("-");
    }

    private static String number(Unit unit, OptionalDouble value) {
        return value.isEmpty()
                ? "-"
                : switch (unit) {
                    case COUNT -> String.valueOf(Math.round(value.getAsDouble()));
                    case RATIO -> Alarm.shown(value.getAsDouble());
                    default -> InWords.percent(value.getAsDouble()).replace("%", "");
                };
    }

    private static FrozenData data(PublishedMeasure measure, String whose, List<FrozenData.Row> rows, String source) {
        FrozenData.Row first = rows.getFirst();
        FrozenData.Row last = rows.getLast();
        boolean one = rows.size() == 1;
        String period = one
                ? "calendar year " + last.label()
                : "calendar years %s to %s".formatted(first.label(), last.label());
        String value = one
                ? words(measure, last)
                : "from %s in %s to %s in %s"
                        .formatted(words(measure, first), first.label(), words(measure, last), last.label());
        return new FrozenData(
                "%s, %s, %s"
                        .formatted(measure.words(), whose, one ? last.label() : first.label() + " to " + last.label()),
                value,
                period,
                source,
                measure.unit(),
                heads(measure),
                rows);
    }

    private static List<String> heads(PublishedMeasure measure) {
        List<String> heads = new ArrayList<>(List.of("Year"));
        if (measure.cells().size() > 1) {
            measure.cells().forEach(count -> heads.add(capital(count.words())));
        }
        heads.add(
                switch (measure.unit()) {
                    case PERCENT -> "Share in percent";
                    case RATIO -> "Completed for each taken on";
                    default -> "Number";
                });
        return heads;
    }

    private static String words(PublishedMeasure measure, FrozenData.Row row) {
        if (row.number().isEmpty()) {
            return InWords.NO_FIGURE;
        }
        return switch (measure.unit()) {
            case PERCENT ->
                "%s%% (%s of %s)"
                        .formatted(
                                row.cells().getLast(),
                                count(row.cells().get(2)),
                                count(row.cells().get(1)));
            case COUNT -> count(row.cells().getLast());
            default -> row.cells().getLast();
        };
    }

    private static String count(String digits) {
        return InWords.count(Long.parseLong(digits));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
    }

    private static String source(KnownPanel panel, FigureQuery query, PublishedMeasure measure, List<Integer> years) {
        return years.stream()
                .flatMap(year -> known(panel, query.get("authority"), year, measure).stream())
                .map(KnownFigure::vintage)
                .map(Vintage::source)
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
