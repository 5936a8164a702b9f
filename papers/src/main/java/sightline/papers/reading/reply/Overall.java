package sightline.papers.reading.reply;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import sightline.papers.reading.about.Setting;
import sightline.papers.reading.page.Block;
import sightline.papers.reading.paper.Passage;
import sightline.papers.reading.paper.Response;
import sightline.papers.reading.paper.Status;
import sightline.papers.reading.words.Sentences;
import sightline.papers.reading.words.Sentences.Sentence;

/** One answer to all recommendations. */
final class Overall {

    private static final Pattern ALL = Pattern.compile(
            "(?i)\\ball (?:of )?(?:the |our |its |their |scrutiny['’]s |\\w+ )?(?:\\w+ )?(?:\\d+ )?recommendations\\b[^.]{0,90}\\b(?:approved|accepted|agreed|endorsed|supported|adopted|noted|rejected|welcomed)\\b|\\b(?:approved|accepted|agreed|endorsed|supported|adopted)\\b[^.]{0,30}\\ball (?:of )?(?:the |our |its |\\d+ )?(?:\\w+ )?recommendations\\b|\\brecommendations\\b[^.]{0,30}\\b(?:were|was|been|are) all (?:approved|accepted|agreed|endorsed|supported|noted)\\b|\\brecommendations\\b[^.]{0,40}\\b(?:accepted|agreed|approved)\\b[^.]{0,12}\\bin full\\b");
    private static final Pattern SOME = Pattern.compile(
            "(?i)\\bpartial(?:ly)? (?:agree|accept)|\\bpartly (?:agree|accept)|\\bnot (?:all|every)\\b[^.]{0,40}\\b(?:agreed|accepted)");
    private static final Pattern WHO = Pattern.compile("\\b(?:Cabinet|Executive|Council)\\b");
    private static final Pattern SCRUTINY = Pattern.compile("(?i)\\b(?:previous|earlier|in 20[01]\\d)\\b");

    private Overall() {}

    static Optional<Response> in(List<Block> blocks, Setting setting) {
        for (Block block : blocks) {
            for (Sentence sentence : Sentences.of(block.text())) {
                if (!block.is(Block.Kind.ROW)
                        && ALL.matcher(sentence.text()).find()
                        && !SCRUTINY.matcher(sentence.text()).find()) {
                    return Optional.of(answer(block, sentence, blocks, setting));
                }
            }
        }
        return Optional.empty();
    }

    private static Response answer(Block block, Sentence sentence, List<Block> blocks, Setting setting) {
        Optional<Block> some =
                blocks.stream().filter(one -> SOME.matcher(one.text()).find()).reduce((a, b) -> b);
        Status status =
                some.isPresent() ? Status.MIXED : Statuses.of(sentence.text()).orElse(Status.NOT_STATED);
        int from = Math.min(block.passage().to(), block.passage().from() + sentence.from());
        boolean cabinet = setting.byCabinet() || WHO.matcher(sentence.text()).find();
        return new Response(
                Response.ALL,
                status,
                some.map(Block::text),
                cabinet ? Optional.of("Cabinet") : Optional.empty(),
                sentence.text(),
                new Passage(
                        from,
                        Math.min(block.passage().to(), from + sentence.text().length())));
    }
}
