package sightline.papers.reading.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import sightline.papers.reading.about.Setting;
import sightline.papers.reading.ask.Column;
import sightline.papers.reading.ask.Draft;
import sightline.papers.reading.ask.Found;
import sightline.papers.reading.page.Block;
import sightline.papers.reading.page.Marker.Style;
import sightline.papers.reading.paper.DocType;
import sightline.papers.reading.paper.Passage;
import sightline.papers.reading.paper.Response;
import sightline.papers.reading.paper.Status;
import sightline.papers.reading.words.Sentences;
import sightline.papers.reading.words.Sentences.Sentence;

/** Finds how recommendations were answered, in columns, lines, lists and sentences. */
public final class Replies {

    private static final Pattern OPENS = Pattern.compile(
            "(?i)^(?:(?:in|with|as) (?:relation|regards?|respect|response) (?:to|of)\\b.{0,40}|(?:on|regarding|concerning|for|the)\\b.{0,30})?recommendations?\\b.*",
            Pattern.DOTALL);
    private static final Pattern ANSWERS = Pattern.compile(
            "(?i)^(?:(?:not|partially|partly|fully) )?(?:agreed?|accepted|rejected|supported|noted|deferred|declined|approved|in principle)\\b.*",
            Pattern.DOTALL);
    private static final Set<DocType> REPLYING = Set.of(
            DocType.CABINET_ITEM, DocType.CABINET_DECISION, DocType.COMMITTEE_MINUTES, DocType.RECOMMENDATION_TRACKER);

    private final Setting setting;
    private final Speakers speakers;
    private final List<Response> replies = new ArrayList<>();

    private Replies(Setting setting, Speakers speakers) {
        this.setting = setting;
        this.speakers = speakers;
    }

    public static List<Response> in(List<Block> blocks, Found found, Setting setting) {
        Replies replies = new Replies(setting, Speakers.of(blocks, setting));
        int place = 0;
        for (Draft draft : found.recommendations()) {
            place++;
            replies.beside(draft, draft.number().orElse("R" + place));
        }
        found.reprints().forEach(draft -> draft.number().ifPresent(number -> replies.beside(draft, number)));
        for (Block block : blocks) {
            boolean asked = Stream.of(found.recommendations(), found.officers(), found.resolutions())
                    .flatMap(List::stream)
                    .anyMatch(draft -> covers(draft, block));
            if (!asked && !block.is(Block.Kind.ROW)) {
                replies.within(block);
            }
        }
        Overall.in(blocks, setting).ifPresent(replies.replies::add);
        return List.copyOf(replies.replies);
    }

    private static boolean covers(Draft draft, Block block) {
        int end = draft.parts().isEmpty()
                ? draft.passage().to()
                : draft.parts().getLast().passage().to();
        return block.passage().from() < end
                && block.passage().to() > draft.passage().from();
    }

    private void beside(Draft draft, String number) {
        draft.told(Column.RESPONSE).ifPresent(answer -> {
            Status status = Statuses.of(answer).orElse(Status.NOT_STATED);
            Optional<String> reason = draft.told(Column.REASON).or(() -> Reasons.in(answer));
            add(new Response(number, status, reason, speakers.usual(), answer, draft.place(Column.RESPONSE)));
        });
    }

    private void within(Block block) {
        String text = block.text();
        if (block.isItem(Style.NAMED)) {
            if (!text.isEmpty() && (Statuses.of(text).isPresent() || REPLYING.contains(setting.docType()))) {
                reply(
                        block.marker().orElseThrow().number().orElse(""),
                        text,
                        block.marker().orElseThrow().printed() + " " + text,
                        block.passage());
            }
            return;
        }
        boolean lettered = block.is(Block.Kind.ITEM)
                && block.marker().orElseThrow().number().isPresent()
                && !block.isItem(Style.PARAGRAPH);
        if (lettered && ANSWERS.matcher(text).matches()) {
            reply(block.marker().orElseThrow().number().orElseThrow(), text, text, block.passage());
        } else if (OPENS.matcher(text).matches()
                && Numbers.in(text).stream().limit(1).anyMatch(one -> one.from() < 60)
                && Sentences.of(text).stream()
                        .skip(1)
                        .allMatch(one -> Numbers.in(one.text()).isEmpty())) {
            named(text, text, block.passage());
        } else {
            for (Sentence sentence : Sentences.of(text)) {
                int from = Math.min(block.passage().to(), block.passage().from() + sentence.from());
                named(
                        sentence.text(),
                        sentence.text(),
                        new Passage(
                                from,
                                Math.min(
                                        block.passage().to(),
                                        from + sentence.text().length())));
            }
        }
    }

    private void named(String text, String quote, Passage passage) {
        boolean replying = REPLYING.contains(setting.docType());
        for (Clauses.Clause clause : Clauses.of(text)) {
            boolean answered = Statuses.of(clause.words()).isPresent();
            if (answered && clause.isAnswer() || replying && OPENS.matcher(text).matches()) {
                clause.numbers().forEach(number -> reply(number, clause.words(), quote, passage));
            }
        }
    }

    private void reply(String number, String words, String quote, Passage passage) {
        Status status = Statuses.of(words)
                .filter(one -> one != Status.AGREED || !words.matches("(?is).*\\bagreed that\\b.*"))
                .orElse(Status.NOT_STATED);
        add(new Response(number, status, Reasons.in(words), speakers.before(passage.from()), quote, passage));
    }

    private void add(Response response) {
        boolean known = replies.stream()
                .anyMatch(one -> one.recommendation().equals(response.recommendation())
                        && one.status() == response.status()
                        && one.quote().equals(response.quote()));
        if (!known) {
            replies.add(response);
        }
    }
}
