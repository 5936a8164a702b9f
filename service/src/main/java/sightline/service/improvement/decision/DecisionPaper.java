package sightline.service.improvement.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import sightline.papers.report.Cover;
import sightline.papers.report.Fact;
import sightline.papers.report.Facts;
import sightline.papers.report.Paragraph;
import sightline.papers.report.Report;
import sightline.papers.report.Section;
import sightline.papers.report.Table;
import sightline.service.improvement.answer.Verdicts;
import sightline.service.improvement.book.Answer;
import sightline.service.improvement.book.Chain;
import sightline.service.improvement.book.Origin;
import sightline.service.improvement.book.Post;
import sightline.service.improvement.book.Verdict;
import sightline.service.page.InWords;

/** A decision as a document. */
final class DecisionPaper {

    private DecisionPaper() {}

    static Report of(Origin origin, Decision decision, List<Chain> chains) {
        Decision.Words words = decision.words();
        List<Section> sections = new ArrayList<>(List.of(Section.of(
                "particulars",
                "About this decision",
                List.of(Facts.of(
                        "particulars-facts",
                        Fact.of("Decided by", decision.body()),
                        Fact.of("Day of the decision", InWords.date(decision.day())),
                        Fact.of("On the paper", origin.title()),
                        Fact.of("Of", origin.body() + ", " + InWords.date(origin.day())))))));
        Stream.of(
                        said("resolved", "Resolved", words.resolved()),
                        said("reasons", "Reasons for the decision", words.reasons()),
                        said("alternatives", "Alternatives considered", words.alternatives()),
                        said("documents", "Supporting documents", words.documents()),
                        said("moved-on", "What has moved on since the paper", words.movedOn()),
                        answers(chains))
                .flatMap(part -> part)
                .forEach(sections::add);
        return new Report(
                "Decision: " + origin.title(),
                new Cover("", decision.body(), InWords.date(decision.day()), "Record of a decision", List.of()),
                sections);
    }

    private static Stream<Section> said(String id, String title, String words) {
        return words.isBlank()
                ? Stream.of()
                : Stream.of(Section.of(id, title, new ArrayList<>(Paragraph.each(id + "-words", words))));
    }

    private static Stream<Section> answers(List<Chain> chains) {
        List<List<String>> rows = chains.stream()
                .flatMap(chain -> chain.answers().stream().map(answer -> row(chain, answer)))
                .toList();
        return rows.isEmpty()
                ? Stream.of()
                : Stream.of(Section.of(
                        "answers",
                        "The answer to each recommendation",
                        List.of(new Table(
                                "answers-table",
                                summary(chains),
                                List.of("Recommendation", "Answer", "Reasons", "Who", "By when"),
                                rows))));
    }

    private static String summary(List<Chain> chains) {
        long accepted = chains.stream()
                .filter(chain -> Verdicts.of(chain).filter(Verdict::accepted).isPresent())
                .count();
        return "Of %d recommendations, %d were agreed at least in part".formatted(chains.size(), accepted);
    }

    private static List<String> row(Chain chain, Answer answer) {
        String letter = answer.letter().isEmpty() ? "" : " (%s)".formatted(answer.letter());
        return List.of(
                chain.recommendation().name() + letter,
                answer.verdict().words(),
                answer.reasons(),
                answer.post().map(Post::name).orElse("–"),
                answer.due().map(InWords::date).orElse(answer.dueWords().isEmpty() ? "–" : answer.dueWords()));
    }
}
