package sightline.service.improvement.line;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import sightline.service.improvement.book.Chain;
import sightline.service.page.InWords;
import sightline.service.review.book.Evidence;
import sightline.service.review.book.EvidenceKind;
import sightline.service.review.book.Finding;
import sightline.service.review.book.Recommendation;
import sightline.service.review.book.ReviewBook;
import sightline.service.review.book.ReviewBooks;
import sightline.service.review.desk.Inside;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.desk.Reviews;
import sightline.service.review.figure.Asking;
import sightline.service.review.figure.FigureQuery;
import sightline.service.review.figure.FigureSource;
import sightline.service.review.figure.FrozenData;
import sightline.service.review.programme.LiveAlert;
import sightline.service.review.programme.Origin;
import sightline.service.review.programme.Topic;
import sightline.service.review.programme.Topics;
import sightline.service.watch.live.Enquiry;

/** The stations before the recommendation: what our review rests on. Only counts and published words come out of it. */
@Component
final class Upstream {

    private static final int MONTHS = 12;
    private static final int QUARTER = 3;
    private static final Pattern PAST = Pattern.compile("about (\\d{1,9}) past 20 weeks");

    private final Reviews reviews;
    private final ReviewBooks books;
    private final Topics topics;
    private final Asking asking;

    Upstream(Reviews reviews, ReviewBooks books, Topics topics, Asking asking) {
        this.reviews = reviews;
        this.books = books;
        this.topics = topics;
        this.asking = asking;
    }

    List<Station> of(Chain chain, Sees sees) {
        ReviewDesk desk = ReviewDesk.system(chain.origin().authority());
        return chain.origin()
                .review()
                .flatMap(review -> reviews.find(desk, review))
                .map(head -> new Inside(desk, head))
                .map(inside -> inside(chain, inside, sees))
                .orElseGet(() -> elsewhere(chain));
    }

    private List<Station> inside(Chain chain, Inside inside, Sees sees) {
        ReviewBook book = books.read(inside);
        List<Finding> findings = findings(book, chain.recommendation().reviewed());
        List<Evidence> evidence = findings.stream()
                .flatMap(finding -> book.shownBy(finding).stream())
                .distinct()
                .toList();
        List<Station> stations = new ArrayList<>();
        stations.add(happened(inside));
        stations.add(due(inside));
        stations.add(measured(inside, evidence, sees));
        stations.add(noticed(inside, sees));
        stations.add(shown(inside, evidence, sees));
        stations.add(found(chain, inside, findings, sees));
        return stations;
    }

    private static List<Finding> findings(ReviewBook book, Optional<Long> reviewed) {
        Optional<Recommendation> one = book.argument().recommendations().stream()
                .filter(recommendation ->
                        reviewed.filter(id -> id == recommendation.id()).isPresent())
                .findFirst();
        Set<Long> ids = one.stream()
                .flatMap(recommendation -> book.argument().conclusions().stream()
                        .filter(conclusion -> recommendation.conclusions().contains(conclusion.id())))
                .flatMap(conclusion -> conclusion.findings().stream())
                .collect(Collectors.toSet());
        one.ifPresent(recommendation -> ids.addAll(recommendation.findings()));
        return book.argument().findings().stream()
                .filter(finding -> ids.contains(finding.id()))
                .toList();
    }

    /** The requests of the year before the review was opened. */
    private Station happened(Inside inside) {
        LocalDate opened = inside.review().opened();
        LocalDate first = quarter(opened.minusMonths(MONTHS));
        Optional<FrozenData> data = data(
                inside,
                FigureQuery.of(
                        "live",
                        "requests",
                        Map.of(
                                "from",
                                written(first),
                                "to",
                                written(quarter(opened).minusDays(1)))));
        long requests = data.stream()
                .flatMap(found -> found.rows().stream())
                .mapToLong(row -> Math.round(row.number().orElse(0)))
                .sum();
        return requests == 0
                ? Station.broken(Stop.HAPPENED, "No events are kept", "The council’s cases are not in Sightline.")
                : new Station(
                        Stop.HAPPENED,
                        InWords.count(requests) + " requests",
                        "In the year before the review was opened.",
                        Optional.of(opened),
                        "",
                        requests);
    }

    /** The open requests past their twenty weeks at the month end before the review was opened. */
    private Station due(Inside inside) {
        YearMonth before = YearMonth.from(inside.review().opened()).minusMonths(1);
        long late = data(inside, FigureQuery.of("live", "open-by-age", Map.of("at", before.toString())))
                .map(FrozenData::value)
                .map(PAST::matcher)
                .filter(Matcher::matches)
                .map(past -> Long.parseLong(past.group(1)))
                .orElse(0L);
        return late == 0
                ? Station.broken(
                        Stop.DUE, "No count of that day", "Nobody can say how many were overdue, or too few were.")
                : new Station(
                        Stop.DUE,
                        "About %s past 20 weeks".formatted(InWords.count(late)),
                        "Open requests past the limit of the law.",
                        Optional.of(before.atEndOfMonth()),
                        "",
                        late);
    }

    private static Station measured(Inside inside, List<Evidence> evidence, Sees sees) {
        List<Evidence> figures = evidence.stream()
                .filter(item -> item.kind() == EvidenceKind.FIGURE)
                .toList();
        return figures.isEmpty()
                ? Station.broken(Stop.MEASURED, "No figure", "No finding behind it rests on a frozen figure.")
                : new Station(
                        Stop.MEASURED,
                        figures.size() == 1 ? "1 frozen figure" : figures.size() + " frozen figures",
                        figures.getFirst().title(),
                        Optional.of(figures.getFirst().from().day()),
                        sees.inside()
                                ? "%s/evidence/%d/figure"
                                        .formatted(
                                                inside.review().path(),
                                                figures.getFirst().id())
                                : "",
                        figures.size());
    }

    private Station noticed(Inside inside, Sees sees) {
        Optional<Topic> topic = topics.all(inside.desk()).stream()
                .filter(one ->
                        one.became().filter(review -> review == inside.id()).isPresent())
                .findFirst();
        return topic.map(one -> noticed(inside, one, sees))
                .orElseGet(() -> Station.broken(
                        Stop.NOTICED, "Nobody wrote it down", "No topic of the work programme led to this review."));
    }

    /** Where an alert of the live figures was the reason, the station shows that alert. */
    private Station noticed(Inside inside, Topic topic, Sees sees) {
        Optional<LiveAlert> alert = topics.alert(inside.desk(), topic.id());
        return new Station(
                Stop.NOTICED,
                alert.map(told -> Enquiry.of(told.indicator()).words())
                        .orElseGet(() -> topic.matter().origin().words()),
                alert.map(told -> "An alert of the live figures told it at the end of %s."
                                .formatted(InWords.month(told.month())))
                        .orElse(
                                topic.matter().origin() == Origin.ALERT
                                        ? "Figures said it first."
                                        : "Not by an alert: somebody had to say it."),
                Optional.of(alert.map(told -> told.month().atEndOfMonth())
                        .orElse(topic.matter().raised())),
                sees.inside() ? alert.map(LiveAlert::path).orElse("/programme/" + topic.id()) : "",
                1);
    }

    private static Station shown(Inside inside, List<Evidence> evidence, Sees sees) {
        long kinds =
                evidence.stream().map(item -> item.from().source()).distinct().count();
        return evidence.isEmpty()
                ? Station.broken(Stop.SHOWN, "No evidence", "No finding behind it rests on an item of the register.")
                : new Station(
                        Stop.SHOWN,
                        evidence.size() == 1 ? "1 item of evidence" : evidence.size() + " items of evidence",
                        kinds == 1 ? "From one kind of source." : "From %d kinds of source.".formatted(kinds),
                        evidence.stream().map(item -> item.from().day()).max(LocalDate::compareTo),
                        sees.inside() ? inside.review().path() + "/evidence" : "",
                        evidence.size());
    }

    private static Station found(Chain chain, Inside inside, List<Finding> findings, Sees sees) {
        return findings.isEmpty()
                ? Station.broken(Stop.FOUND, "No finding", "It follows from nothing that was found.")
                : new Station(
                        Stop.FOUND,
                        findings.size() == 1 ? "1 finding" : findings.size() + " findings",
                        findings.getFirst().words(),
                        Optional.of(chain.origin().day()),
                        sees.inside()
                                ? "%s/findings/%d"
                                        .formatted(
                                                inside.review().path(),
                                                findings.getFirst().id())
                                : chain.origin().link(),
                        findings.size());
    }

    private static List<Station> elsewhere(Chain chain) {
        String why =
                "The paper came from outside: “%s”.".formatted(chain.origin().title());
        return List.of(
                Station.broken(Stop.HAPPENED, "Not ours to show", why),
                Station.broken(Stop.DUE, "Not ours to show", ""),
                Station.broken(Stop.MEASURED, "No figure of ours", ""),
                Station.broken(
                        Stop.NOTICED,
                        "By others",
                        chain.origin().kind().words() + " by " + chain.origin().body() + "."),
                Station.broken(Stop.SHOWN, "Its evidence is elsewhere", ""),
                Station.broken(Stop.FOUND, "Its findings are elsewhere", ""));
    }

    private Optional<FrozenData> data(Inside inside, FigureQuery query) {
        return asking.asDated(inside.desk().authority(), query) instanceof FigureSource.Result.Found(FrozenData data)
                ? Optional.of(data)
                : Optional.empty();
    }

    private static LocalDate quarter(LocalDate day) {
        return day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1L) % QUARTER);
    }

    private static String written(LocalDate day) {
        return "%d-Q%d".formatted(day.getYear(), (day.getMonthValue() - 1) / QUARTER + 1);
    }
}
