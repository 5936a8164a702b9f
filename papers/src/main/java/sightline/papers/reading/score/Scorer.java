package sightline.papers.reading.score;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import sightline.papers.reading.ask.Same;
import sightline.papers.reading.paper.Paper;
import sightline.papers.reading.paper.Recommendation;
import sightline.papers.reading.paper.Response;
import sightline.papers.reading.score.Expected.Answer;
import sightline.papers.reading.score.Expected.Item;

/** Holds a paper as it was read against what a careful person reads in it. */
public final class Scorer {

    private static final double SAME = 0.8;

    private final String name;
    private final List<String> faults = new ArrayList<>();
    private Tally recommendations = Tally.NOTHING;
    private Tally owners = Tally.NOTHING;
    private Tally answers = Tally.NOTHING;
    private Tally timescales = Tally.NOTHING;

    private Scorer(String name) {
        this.name = name;
    }

    public static Score score(Paper paper, Expected expected) {
        Scorer scorer = new Scorer(paper.source());
        scorer.recommendations(paper.asked().recommendations(), expected.recommendations(), true);
        scorer.recommendations(paper.asked().officerRecommendations(), expected.officers(), false);
        scorer.answers(paper.answered().responses(), expected.answers());
        Tally kinds = scorer.kind(paper.front().docType().name().toLowerCase(Locale.ROOT), expected.kind());
        return new Score(
                scorer.recommendations, scorer.owners, scorer.answers, scorer.timescales, kinds, scorer.faults);
    }

    private Tally kind(String found, Optional<String> expected) {
        boolean right = expected.filter(kind -> !kind.equals(found)).isEmpty();
        if (!right) {
            fault("kind is " + found);
        }
        return right ? new Tally(1, 0, 0) : new Tally(0, 1, 1);
    }

    private void recommendations(List<Recommendation> found, List<Item> expected, boolean closely) {
        List<Recommendation> left = new ArrayList<>(found);
        for (Item item : expected) {
            Optional<Recommendation> match = left.stream()
                    .filter(one -> Same.share(one.text(), item.text()) >= SAME)
                    .findFirst();
            if (match.isEmpty()) {
                recommendations = recommendations.plus(new Tally(0, 0, 1));
                fault("missed: " + item.text());
                continue;
            }
            left.remove(match.get());
            recommendations = recommendations.plus(new Tally(1, 0, 0));
            if (!match.get().number().equals(item.number())) {
                fault("number %s of: %s".formatted(match.get().number(), item.text()));
            }
            if (closely) {
                owners(match.get(), item);
                when(match.get(), item);
            }
        }
        recommendations = recommendations.plus(new Tally(0, left.size(), 0));
        left.forEach(one -> fault("spurious: " + one.text()));
    }

    private void owners(Recommendation found, Item item) {
        Set<String> wanted = plain(item.owners());
        Set<String> got = plain(found.owners());
        Set<String> both = new LinkedHashSet<>(wanted);
        both.retainAll(got);
        owners = owners.plus(new Tally(both.size(), got.size() - both.size(), wanted.size() - both.size()));
        if (!wanted.equals(got)) {
            fault("owners %s of: %s".formatted(got, item.text()));
        }
    }

    private static Set<String> plain(List<String> names) {
        return new LinkedHashSet<>(names.stream()
                .map(one -> one.toLowerCase(Locale.ROOT).replaceFirst("^the ", ""))
                .toList());
    }

    private void when(Recommendation found, Item item) {
        String got = found.timescale().map(one -> one.text()).orElse("");
        boolean right = got.equalsIgnoreCase(item.when().orElse(""));
        timescales = timescales.plus(right ? new Tally(1, 0, 0) : new Tally(0, 1, 1));
        if (!right) {
            fault("when \"%s\" of: %s".formatted(got, item.text()));
        }
    }

    private void answers(List<Response> found, List<Answer> expected) {
        List<Response> left = new ArrayList<>(found);
        for (Answer answer : expected) {
            Optional<Response> match = left.stream()
                    .filter(one -> one.recommendation().equals(answer.number())
                            && one.status().name().equalsIgnoreCase(answer.status()))
                    .findFirst();
            match.ifPresent(left::remove);
            answers = answers.plus(match.isPresent() ? new Tally(1, 0, 0) : new Tally(0, 0, 1));
            if (match.isEmpty()) {
                fault("answer missed: " + answer);
            }
        }
        answers = answers.plus(new Tally(0, left.size(), 0));
        left.forEach(one -> fault("answer spurious: %s %s".formatted(one.recommendation(), one.status())));
    }

    private void fault(String words) {
        faults.add(name + ": " + words);
    }
}
