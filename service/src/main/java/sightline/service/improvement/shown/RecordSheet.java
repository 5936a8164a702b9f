package sightline.service.improvement.shown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sightline.service.improvement.book.Action;
import sightline.service.improvement.book.Answer;
import sightline.service.improvement.book.Closing;
import sightline.service.improvement.book.Effect;
import sightline.service.improvement.book.Post;
import sightline.service.improvement.book.Recommendation;
import sightline.service.improvement.book.Verdict;
import sightline.service.improvement.duty.Why;
import sightline.service.page.Sheet;

/** The public record for other programs. The data dictionary tells each field. Nothing in it is a person's name. */
final class RecordSheet {

    private static final String SOURCE =
            "Sightline, public record of recommendations. Posts and bodies, never persons.";

    private static final Sheet<Line> ROWS = new Sheet<Line>()
            .column("id", line -> StableId.of(line.chain()))
            .column("number", line -> line.chain().recommendation().id())
            .column("authority", line -> line.chain().origin().authority())
            .column("paper", line -> line.chain().origin().id())
            .column("paper_kind", line -> line.chain().origin().kind().name())
            .column("paper_title", line -> line.chain().origin().title())
            .column("paper_body", line -> line.chain().origin().body())
            .column("paper_day", line -> line.chain().origin().day().toString())
            .column("reference", line -> line.chain().recommendation().name())
            .column("words", line -> line.chain().recommendation().words())
            .column(
                    "addressee_kind",
                    line -> line.chain().recommendation().aim().to().name())
            .column("addressee", line -> line.chain().recommendation().aim().addressee())
            .column("answer_due", line -> line.clock().flatMap(Why::due).map(String::valueOf))
            .column(
                    "answered_on",
                    line -> line.clock()
                            .flatMap(why -> why.duty().answered())
                            .or(() -> line.chain().origin().answered())
                            .map(String::valueOf))
            .column("answer", line -> line.verdict().map(Verdict::name))
            .column("reasons", line -> line.chain().answer().map(Answer::reasons))
            .column("owner", line -> line.chain().answer().flatMap(Answer::post).map(Post::name))
            .column("standing", line -> line.standing().name())
            .column("overdue", Line::late)
            .column("actions", line -> line.chain().actions().size())
            .column("effect", line -> line.chain().effect().map(Effect::verdict).map(Effect.Seen::name))
            .column("closed", line -> line.chain().closed())
            .column("changed", line -> Changed.last(line.chain()).toString());

    private static final Sheet<Recommendation.Part> PARTS = new Sheet<Recommendation.Part>()
            .column("letter", Recommendation.Part::letter)
            .column("words", Recommendation.Part::words);

    private static final Sheet<Answer> ANSWERS = new Sheet<Answer>()
            .column("part", answer -> Optional.of(answer.letter()).filter(letter -> !letter.isEmpty()))
            .column("version", Answer::version)
            .column("answer", answer -> answer.verdict().name())
            .column("reasons", Answer::reasons)
            .column("owner", answer -> answer.post().map(Post::name))
            .column("due", answer -> answer.due().map(String::valueOf))
            .column("period", Answer::dueWords)
            .column("cost", Answer::cost)
            .column("day", answer -> answer.day().toString());

    private static final Sheet<Action> ACTIONS = new Sheet<Action>()
            .column("words", Action::words)
            .column("owner", action -> action.post().map(Post::name))
            .column("stage", action -> action.stage().name())
            .column("since", action -> action.since().map(String::valueOf))
            .column("due", action -> action.due().map(String::valueOf));

    private static final Sheet<Effect> EFFECTS = new Sheet<Effect>()
            .column("day", effect -> effect.day().toString())
            .column("indicator", Effect::indicator)
            .column("since", effect -> effect.since().toString())
            .column("effect", effect -> effect.verdict().name())
            .column("words", Effect::words);

    private static final Sheet<Closing> CLOSINGS = new Sheet<Closing>()
            .column("step", closing -> closing.closed() ? "CLOSED" : "REOPENED")
            .column("committee", Closing::committee)
            .column("day", closing -> closing.day().toString())
            .column("minute", Closing::minute)
            .column("carried_out", Closing::carriedOut)
            .column("effective", closing -> closing.effective().name())
            .column("evidence", Closing::evidence);

    private RecordSheet() {}

    /** The record with its source. */
    record Document(String source, String day, List<Map<String, @Nullable Object>> recommendations) {}

    static String csv(List<Line> lines) {
        return ROWS.csv(lines);
    }

    static Document document(List<Line> lines, String day) {
        return new Document(SOURCE, day, lines.stream().map(RecordSheet::whole).toList());
    }

    private static Map<String, @Nullable Object> whole(Line line) {
        Map<String, @Nullable Object> whole =
                new LinkedHashMap<>(ROWS.objects(List.of(line)).getFirst());
        whole.put("parts", PARTS.objects(line.chain().recommendation().parts()));
        whole.put("answers", ANSWERS.objects(line.chain().answers()));
        whole.put("plan", ACTIONS.objects(line.chain().actions()));
        whole.put("effects", EFFECTS.objects(line.chain().effects()));
        whole.put("closings", CLOSINGS.objects(line.chain().closings()));
        return whole;
    }
}
