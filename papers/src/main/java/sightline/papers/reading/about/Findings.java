package sightline.papers.reading.about;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import sightline.papers.reading.page.Block;
import sightline.papers.reading.page.Marker;
import sightline.papers.reading.paper.Finding;
import sightline.papers.reading.paper.Finding.Polarity;
import sightline.papers.reading.paper.Passage;
import sightline.papers.reading.words.Sentences;
import sightline.papers.reading.words.Sentences.Sentence;

/** What was found, by the headings it stands below and the words it is told in. */
final class Findings {

    private static final Pattern HEADING = Pattern.compile(
            "(?i)\\b(?:findings?|what we found|what (?:the (?:panel|group|committee) )?(?:found|heard)|current picture|local picture|inspection|background)\\b");
    private static final Pattern MAIN = Pattern.compile("(?i)\\b(?:findings?|what we found)\\b");
    private static final Pattern AFTER = Pattern.compile(
            "(?i)^(?:recommendations?.*|community impact|environmental impact|equality.*|resource.*|legal.*|risk.*|consult.*|append.*|conclusions?|witnesses.*|methodology.*|next steps.*|what does.*|background papers.*)$");
    private static final int SHORTEST = 30;

    private final boolean peers;
    private final List<Finding> findings = new ArrayList<>();

    private Findings(boolean peers) {
        this.peers = peers;
    }

    static List<Finding> in(List<Block> blocks, Setting setting) {
        Findings findings = new Findings(setting.isByPeers());
        boolean main = false;
        for (Sections.Section section : Sections.of(blocks)) {
            main = AFTER.matcher(section.heading()).matches()
                    ? false
                    : main || MAIN.matcher(section.heading()).find();
            boolean read =
                    findings.peers ? main : HEADING.matcher(section.heading()).find();
            if (read) {
                section.blocks().forEach(block -> findings.block(section.heading(), block));
            }
        }
        return findings.findings;
    }

    private void block(String theme, Block block) {
        if (block.is(Block.Kind.ROW)
                || block.text().startsWith("\"")
                || block.text().startsWith("“")
                || block.text().length() < SHORTEST) {
            return;
        }
        if (peers) {
            if (block.is(Block.Kind.ITEM)) {
                add(theme, block, block.text(), block.passage(), Polarities.of(block.text()));
            }
            return;
        }
        for (Sentence sentence : Sentences.of(block.text())) {
            Polarity polarity = Polarities.of(sentence.text());
            if (polarity != Polarity.NEUTRAL) {
                int from = Math.min(block.passage().to(), block.passage().from() + sentence.from());
                add(
                        theme,
                        block,
                        sentence.text(),
                        new Passage(
                                from,
                                Math.min(
                                        block.passage().to(),
                                        from + sentence.text().length())),
                        polarity);
            }
        }
    }

    private void add(String theme, Block block, String text, Passage passage, Polarity polarity) {
        Optional<String> para = block.marker()
                .filter(marker -> marker.style() == Marker.Style.NUMBER || marker.style() == Marker.Style.PARAGRAPH)
                .flatMap(Marker::number);
        findings.add(new Finding(
                "F" + (findings.size() + 1),
                polarity,
                Optional.of(theme).filter(one -> !one.isEmpty()),
                para,
                text,
                passage));
    }
}
