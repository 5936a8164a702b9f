package sightline.service.review.report.chapter;

import java.util.ArrayList;
import java.util.List;
import sightline.papers.report.Block;
import sightline.papers.report.Fact;
import sightline.papers.report.Facts;
import sightline.papers.report.Item;
import sightline.papers.report.Numbered;
import sightline.papers.report.Paragraph;
import sightline.papers.report.Ref;
import sightline.papers.report.Run;
import sightline.papers.report.Strong;
import sightline.papers.report.Text;
import sightline.service.page.InWords;
import sightline.service.review.book.Recommendation;
import sightline.service.review.report.source.Material;

/** Recommendations as a report prints them: what is asked, of whom, by when, and what it follows from. */
final class AskedBlocks {

    private final Labels labels;

    AskedBlocks(Material material) {
        this.labels = Labels.of(material.book());
    }

    List<Block> recommendations(List<Recommendation> recommendations) {
        return recommendations.stream()
                .flatMap(recommendation -> recommendation(recommendation).stream())
                .toList();
    }

    /** The name of a recommendation in every form. */
    static String id(Recommendation recommendation) {
        return "recommendation-" + recommendation.id();
    }

    private List<Block> recommendation(Recommendation asked) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(
                id(asked),
                Strong.of("Recommendation " + asked.number() + ". "),
                Text.of(asked.words().strip())));
        if (!asked.parts().isEmpty()) {
            blocks.add(new Numbered(
                    id(asked) + "-parts",
                    asked.parts().stream()
                            .map(part -> new Item("(" + part.letter() + ")", Text.only(part.words()), List.of()))
                            .toList()));
        }
        List<Fact> facts = facts(asked);
        if (!facts.isEmpty()) {
            blocks.add(new Facts(id(asked) + "-facts", facts));
        }
        return blocks;
    }

    private List<Fact> facts(Recommendation asked) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "To", Asked.whom(asked));
        add(facts, "By when", Asked.when(asked));
        add(facts, "How we will know", Asked.measure(asked));
        add(facts, "Kind", asked.kind().words());
        add(facts, "Cost", asked.aim().cost());
        add(facts, "Power to do it", asked.aim().power());
        asked.sent().ifPresent(day -> facts.add(Fact.of("Sent ahead of this report", InWords.date(day))));
        List<Run> basis = basis(asked);
        if (!basis.isEmpty()) {
            facts.add(new Fact("Follows from", basis));
        }
        return facts;
    }

    private List<Run> basis(Recommendation asked) {
        List<Run> basis = new ArrayList<>();
        asked.conclusions().stream()
                .filter(id -> !labels.conclusion(id).isEmpty())
                .forEach(id -> basis.add(Ref.to("conclusion-" + id, "conclusion " + labels.conclusion(id))));
        basis.addAll(FoundBlocks.findings(labels, asked.findings().stream().toList()));
        return FoundBlocks.joined(basis);
    }

    private static void add(List<Fact> facts, String name, String words) {
        if (!words.isBlank()) {
            facts.add(Fact.of(name, words));
        }
    }
}
