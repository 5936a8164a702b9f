package sightline.papers.reading.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import sightline.papers.reading.page.Block;
import sightline.papers.reading.page.Marker;
import sightline.papers.reading.paper.BodyRecommendation;
import sightline.papers.reading.paper.Passage;
import sightline.papers.reading.paper.Recommendation;
import sightline.papers.reading.words.Sentences;
import sightline.papers.reading.words.Sentences.Sentence;

/** Sentences of the body that recommend, request or suggest, and the item of the list that says the same. */
public final class BodyAsks {

    private static final Pattern ASKS = Pattern.compile(
            "\\b(?:[Ww]e|[Tt]he (?:Panel|Committee|Task Group|Project Team|Working Group|Task and Finish Group|Commission))\\b(?: \\w+){0,6}? (?:recommends?|recommended|requests?|requested|suggests?|suggested)\\s+(?:that|the|a|to|efforts|members)\\b|\\band (?:also )?(?:recommend|request|suggest|requested|suggested) that\\b");
    private static final Pattern NOT_ASKING = Pattern.compile("(?i)\\b(?:as follows|following recommendations)\\b|:$");
    private static final double LIKE = 0.45;

    private BodyAsks() {}

    public static List<BodyRecommendation> in(List<Block> blocks, List<Recommendation> list) {
        List<BodyRecommendation> found = new ArrayList<>();
        for (Block block : blocks) {
            boolean listed = list.stream()
                    .anyMatch(one -> one.passage().from() < block.passage().to()
                            && block.passage().from() < one.passage().to());
            if (listed || block.is(Block.Kind.ROW) || block.is(Block.Kind.HEADING)) {
                continue;
            }
            for (Sentence sentence : Sentences.of(block.text())) {
                if (ASKS.matcher(sentence.text()).find()
                        && !NOT_ASKING.matcher(sentence.text()).find()) {
                    int from = Math.min(block.passage().to(), block.passage().from() + sentence.from());
                    found.add(new BodyRecommendation(
                            block.marker()
                                    .filter(one ->
                                            one.style() == Marker.Style.PARAGRAPH || one.style() == Marker.Style.NUMBER)
                                    .flatMap(Marker::number),
                            sentence.text(),
                            like(sentence.text(), list),
                            new Passage(
                                    from,
                                    Math.min(
                                            block.passage().to(),
                                            from + sentence.text().length()))));
                }
            }
        }
        return found;
    }

    private static Optional<String> like(String text, List<Recommendation> list) {
        return list.stream()
                .filter(one -> Same.share(one.text(), text) >= LIKE)
                .max((a, b) -> Double.compare(Same.share(a.text(), text), Same.share(b.text(), text)))
                .map(Recommendation::id);
    }
}
