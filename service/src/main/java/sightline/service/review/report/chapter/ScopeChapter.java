package sightline.service.review.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sightline.papers.report.Block;
import sightline.papers.report.Fact;
import sightline.papers.report.Facts;
import sightline.papers.report.Item;
import sightline.papers.report.Numbered;
import sightline.papers.report.Paragraph;
import sightline.papers.report.Section;
import sightline.papers.report.Text;
import sightline.service.review.book.Line;
import sightline.service.review.report.source.Material;
import sightline.service.review.report.source.Scope;

/** What the review set out to find out: its terms of reference and its lines of enquiry. */
final class ScopeChapter {

    private ScopeChapter() {}

    static Optional<Section> of(Material material) {
        List<Block> blocks = new ArrayList<>();
        List<Fact> facts = facts(material.annex().scope());
        if (!facts.isEmpty()) {
            blocks.add(new Facts("scope-terms", facts));
        }
        List<Item> lines = lines(material.book().lines());
        if (!lines.isEmpty()) {
            blocks.add(Paragraph.of(
                    "scope-lines-begin", "The review asked these questions. We call them lines of enquiry."));
            blocks.add(new Numbered("scope-lines", lines));
        }
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of("scope", "What we set out to find out", blocks));
    }

    private static List<Fact> facts(Scope scope) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "Why this review", scope.trigger());
        add(facts, "Its aim", scope.aim());
        add(facts, "What we hoped for", scope.outcomes());
        add(facts, "What we looked at", scope.inside());
        add(facts, "What we left out", scope.outside());
        return facts;
    }

    private static void add(List<Fact> facts, String name, String words) {
        if (!words.isBlank()) {
            facts.add(Fact.of(name, words));
        }
    }

    private static List<Item> lines(List<Line> all) {
        List<Line> asked = all.stream().filter(line -> !line.dropped()).toList();
        return asked.stream()
                .filter(Line::isTop)
                .map(top -> new Item(
                        top.label(),
                        Text.only(top.question()),
                        asked.stream()
                                .filter(line -> line.parent().equals(Optional.of(top.number())))
                                .map(line -> new Item(line.label(), Text.only(line.question()), List.of()))
                                .toList()))
                .toList();
    }
}
