package sightline.service.improvement.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import sightline.service.improvement.book.Action;
import sightline.service.improvement.book.Chain;
import sightline.service.improvement.book.Stage;
import sightline.service.page.InWords;

/** What happened to recommendations in a period, in the order of its days. */
final class Changes {

    private Changes() {}

    private record Change(LocalDate day, String words) {}

    static List<String> in(List<Chain> chains, Period period) {
        List<Change> changes = new ArrayList<>();
        for (Chain chain : chains) {
            String name = "%s (%s)"
                    .formatted(chain.recommendation().name(), chain.origin().title());
            chain.answers()
                    .forEach(answer -> changes.add(new Change(
                            answer.day(),
                            "%s%s was answered: %s."
                                    .formatted(
                                            name,
                                            answer.letter().isEmpty() ? "" : ", part " + answer.letter(),
                                            lower(answer.verdict().words())))));
            for (Action action : chain.actions()) {
                // What the committee closes is told with its minute below.
                action.moves().stream()
                        .filter(move -> move.stage() != Stage.CLOSED)
                        .forEach(move -> changes.add(new Change(
                                move.day(),
                                "%s: %s is now %s.%s"
                                        .formatted(
                                                name,
                                                bare(action.words()),
                                                lower(move.stage().words()),
                                                move.why().isEmpty() ? "" : " " + move.why()))));
            }
            chain.effects()
                    .forEach(effect -> changes.add(new Change(
                            effect.day(), "%s: its effect was looked at. %s".formatted(name, effect.words()))));
            chain.closings()
                    .forEach(step -> changes.add(new Change(
                            step.day(),
                            "%s was %s by %s (%s). %s"
                                    .formatted(
                                            name,
                                            step.closed() ? "closed" : "opened again",
                                            step.committee(),
                                            step.minute(),
                                            step.evidence()))));
        }
        return changes.stream()
                .filter(change -> period.holds(change.day()))
                .sorted(Comparator.comparing(Change::day))
                .map(change -> "%s. %s".formatted(InWords.date(change.day()), change.words()))
                .distinct()
                .toList();
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(java.util.Locale.UK) + words.substring(1);
    }

    private static String bare(String words) {
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }
}
