package sightline.papers.reading.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sightline.papers.reading.page.Block;
import sightline.papers.reading.paper.Passage;
import sightline.papers.reading.words.Sentences;

/** Sentences that recommend where a paper has no list: "We recommend that …". */
final class Inline {

    private static final Pattern RECOMMENDS = Pattern.compile(
            "^(?:[\"“]?)(?:(?:Accordingly|Therefore|As a result|For (?:this|these) reasons?|Given this|In (?:the )?light of this|Finally|First(?:ly)?|Second(?:ly)?|Third(?:ly)?|Lastly|Also|Further),?\\s+)?(?:[Ww]e|[Tt]he (?:[\\w'’&-]+ ){0,5}(?:[Cc]ommittee|[Pp]anel|[Gg]roup|[Cc]ommission|[Bb]oard)|[Ii]t is) (?:also |therefore |further |strongly |unanimously |would )*(?:recommends?|recommended)(?: to [^,.]{3,60})?,?\\s+that\\b|^(?:We|The (?:[\\w'’&-]+ ){0,5}(?:Committee|Panel|Group|Commission|Board)) (?:also |therefore |further )?(?:asks?|requests?|urges?|calls? (?:up)?on) .{3,90}? to\\b");

    private Inline() {}

    static List<Draft> in(List<Block> blocks, boolean[] taken) {
        List<Draft> found = new ArrayList<>();
        Optional<String> group = Optional.empty();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.is(Block.Kind.HEADING) || block.is(Block.Kind.PARAGRAPH) && block.couldHead()) {
                group = Optional.of(block.text());
            }
            if (taken[i] || block.is(Block.Kind.ROW)) {
                continue;
            }
            for (Sentences.Sentence sentence : Sentences.of(block.text())) {
                Matcher recommends = RECOMMENDS.matcher(sentence.text());
                if (recommends.find()) {
                    int from = Math.min(block.passage().to(), block.passage().from() + sentence.from());
                    int to = Math.min(
                            block.passage().to(), from + sentence.text().length());
                    found.add(Draft.of(
                            sentence.text().equals(block.text()) ? block.marker() : Optional.empty(),
                            group,
                            sentence.text(),
                            new Passage(from, to)));
                }
            }
        }
        return found;
    }
}
