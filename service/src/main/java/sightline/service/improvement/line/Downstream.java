package sightline.service.improvement.line;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sightline.service.improvement.book.Action;
import sightline.service.improvement.book.Answer;
import sightline.service.improvement.book.Chain;
import sightline.service.improvement.book.Verdict;

/** The stations from the recommendation on. */
final class Downstream {

    private final Chain chain;
    private final Sees sees;
    private final String path;

    Downstream(Chain chain, Sees sees) {
        this.chain = chain;
        this.sees = sees;
        this.path = "/recommendations/" + chain.recommendation().id();
    }

    List<Station> stations() {
        return List.of(recommended(), answered(), done(), changed());
    }

    private Station recommended() {
        return new Station(
                Stop.RECOMMENDED,
                chain.recommendation().name(),
                chain.recommendation().words(),
                Optional.of(chain.origin().day()),
                path,
                1);
    }

    private Station answered() {
        if (chain.answers().isEmpty()) {
            return Station.broken(Stop.ANSWERED, "No answer", "Nobody has answered it.");
        }
        Answer first = chain.answers().getFirst();
        List<Verdict> verdicts =
                chain.answers().stream().map(Answer::verdict).distinct().toList();
        return new Station(
                Stop.ANSWERED,
                verdicts.size() == 1 ? first.verdict().words() : "Answered part by part",
                first.reasons(),
                chain.answers().stream().map(Answer::day).max(LocalDate::compareTo),
                path,
                chain.answers().size());
    }

    private Station done() {
        List<Action> actions = chain.actions();
        long carriedOut = actions.stream()
                .filter(action -> action.carriedOut().isPresent())
                .count();
        if (carriedOut == 0) {
            return Station.broken(
                    Stop.DONE,
                    actions.isEmpty() ? "No action" : "Not carried out",
                    actions.isEmpty()
                            ? "The action plan has nothing for it."
                            : "It stands at: %s."
                                    .formatted(
                                            actions.getFirst().stage().words().toLowerCase(Locale.UK)));
        }
        return new Station(
                Stop.DONE,
                actions.size() == 1 ? "Carried out" : "%d of %d carried out".formatted(carriedOut, actions.size()),
                actions.getFirst().words(),
                actions.stream().flatMap(action -> action.carriedOut().stream()).max(LocalDate::compareTo),
                sees.plan() ? "/plan/" + actions.getFirst().id() : path,
                carriedOut);
    }

    private Station changed() {
        return chain.effect()
                .map(effect -> new Station(
                        Stop.CHANGED,
                        effect.verdict().words(),
                        effect.words(),
                        Optional.of(effect.day()),
                        path + "/effect",
                        1))
                .orElseGet(() -> Station.broken(
                        Stop.CHANGED, "Not looked at", "Nobody has written down whether anything changed."));
    }
}
