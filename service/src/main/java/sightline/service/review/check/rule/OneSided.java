package sightline.service.review.check.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sightline.service.review.book.Finding;
import sightline.service.review.book.SourceKind;
import sightline.service.review.book.Theme;
import sightline.service.review.check.Ground;
import sightline.service.review.check.Level;
import sightline.service.review.check.Place;
import sightline.service.review.check.Rule;
import sightline.service.review.check.Said;
import sightline.service.review.finding.Sources;

/** A weakness, or a whole theme, that only one kind of source speaks of, or only families, or only professionals. */
public final class OneSided implements Rule {

    @Override
    public About about() {
        return new About("one-sided", Level.WARNING, "Evidence from one side only");
    }

    @Override
    public Stream<Found> look(Ground ground) {
        Stream<Found> findings = ground.book().argument().findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.WEAKNESS)
                .flatMap(finding -> oneSide(Sources.of(ground.book(), finding)).stream()
                        .map(side -> new Found(
                                Place.of(finding),
                                "This weakness is known from %s only. Hear somebody else on it, or say in the words who says it."
                                        .formatted(side),
                                finding.words() + side)));
        return Stream.concat(
                findings, ground.book().argument().themes().stream().flatMap(theme -> look(ground, theme)));
    }

    private static Stream<Found> look(Ground ground, Theme theme) {
        List<Finding> findings = ground.book().argument().findings(theme);
        Sources sources = Sources.of(
                ground.book(),
                findings.stream()
                        .flatMap(finding -> ground.book().shownBy(finding).stream())
                        .distinct()
                        .toList());
        return findings.size() < 2
                ? Stream.empty()
                : oneSide(sources).stream()
                        .map(side -> new Found(
                                Place.of(theme),
                                "All that this theme tells comes from %s. A reader will ask what the others say."
                                        .formatted(side),
                                Said.all(ground.book(), theme) + side));
    }

    private static Optional<String> oneSide(Sources sources) {
        if (sources.kinds().size() == 1) {
            return Optional.of("one kind of source (%s)".formatted(String.join(", ", sources.kindsInWords())));
        }
        Set<SourceKind.Side> sides = sources.sides();
        return sides.size() == 1 && !sides.contains(SourceKind.Side.PAPERS)
                ? sides.stream().findFirst().map(SourceKind.Side::words)
                : Optional.empty();
    }
}
