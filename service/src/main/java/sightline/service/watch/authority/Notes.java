package sightline.service.watch.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import sightline.exchange.facts.Facts;
import sightline.insight.indicator.Proportion;
import sightline.insight.published.Authority;
import sightline.insight.published.AuthorityYear;
import sightline.insight.published.Figure;
import sightline.insight.published.KnownPanel;
import sightline.insight.published.Measure;
import sightline.insight.published.PublishedFigure;
import sightline.service.page.InWords;

/** What a reader must know before comparing an authority's years: breaks, withdrawn figures, changes of authority. */
final class Notes {

    private final Facts facts;
    private final KnownPanel known;

    Notes(Facts facts, KnownPanel known) {
        this.facts = facts;
        this.known = known;
    }

    List<String> about(Authority authority) {
        List<String> notes = new ArrayList<>();
        authority.lastYear().ifPresent(year -> notes.add(abolished(authority, year)));
        facts.authorities().stream()
                .filter(old -> old.successors().contains(authority.code()))
                .filter(old -> !old.code().equals(authority.code()))
                .map(old -> "It took over all or part of %s%s. The earlier figures stay with the earlier authority."
                        .formatted(
                                old.name(),
                                old.lastYear()
                                        .map(", whose last figures are of %d"::formatted)
                                        .orElse("")))
                .forEach(notes::add);
        known.panel().series(authority.code()).values().forEach(row -> {
            withdrawn(row).ifPresent(notes::add);
            everyPlanExcepted(row).ifPresent(notes::add);
        });
        notes.add("From 2022 figures are counted from a record for each child; before that each council sent totals.");
        notes.add("2020 and 2021 were years of the pandemic.");
        return List.copyOf(notes);
    }

    private String abolished(Authority authority, int year) {
        String successors = authority.successors().stream()
                .flatMap(code -> facts.authority(code).stream())
                .map(Authority::name)
                .collect(Collectors.joining(" and "));
        return "This authority has been abolished; its last figures are of %d. Its work went to %s."
                .formatted(year, successors);
    }

    /** A figure that an earlier release printed and a later one took back. */
    private Optional<String> withdrawn(AuthorityYear row) {
        boolean takenBack = row.figures().get(Measure.PLANS_WITHIN_20_WEEKS_EX) instanceof Figure.Withheld;
        return takenBack
                ? earlier(row)
                        .map(was ->
                                "For %d a figure was first published (%s: %s) and later withdrawn in a revision, so there is no figure."
                                        .formatted(row.year(), InWords.percent(was.percent()), counts(was)))
                : Optional.empty();
    }

    private Optional<Proportion> earlier(AuthorityYear row) {
        return facts.vintages().reversed().stream()
                .flatMap(vintage -> Proportion.of(
                        printed(row, Measure.PLANS_WITHIN_20_WEEKS_EX, vintage.id()),
                        printed(row, Measure.PLANS_ISSUED_EX, vintage.id()))
                        .stream())
                .findFirst();
    }

    private long printed(AuthorityYear row, Measure measure, String vintage) {
        return facts.figures().stream()
                .filter(f -> f.year() == row.year()
                        && f.measure() == measure
                        && f.authority().equals(row.authority())
                        && f.vintage().equals(vintage))
                .map(PublishedFigure::figure)
                .flatMapToLong(figure -> figure.count().stream())
                .findFirst()
                .orElse(-1);
    }

    /** 0 of 0: the authority classed every plan as an exception. */
    private static Optional<String> everyPlanExcepted(AuthorityYear row) {
        long counted = row.count(Measure.PLANS_ISSUED_EX).orElse(-1);
        long all = row.count(Measure.PLANS_ISSUED).orElse(0);
        return counted == 0 && all > 0
                ? Optional.of(
                        "In %d every plan issued (%s) was classed as an exception, so there is no share on time without exceptions."
                                .formatted(row.year(), InWords.count(all)))
                : Optional.empty();
    }

    private static String counts(Proportion share) {
        return InWords.count(share.part()) + " of " + InWords.count(share.whole());
    }
}
