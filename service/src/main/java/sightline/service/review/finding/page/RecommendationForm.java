package sightline.service.review.finding.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import sightline.service.page.form.Choice;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.review.book.Recommendation;
import sightline.service.review.book.Recommendation.Addressee;
import sightline.service.review.book.Recommendation.Aim;
import sightline.service.review.finding.RecommendationText;
import sightline.service.review.finding.RecommendationText.From;
import sightline.service.review.finding.Yardsticks;

/**
 * What somebody wrote of a recommendation.
 *
 * @param typed the fields
 * @param from the conclusions and findings that are ticked
 * @param mistakes to mend first
 */
public record RecommendationForm(Typed typed, From from, List<Mistake> mistakes) {

    static final String PARTS = "parts";
    static final String TO = "to";
    static final String ADDRESSEE = "addressee";
    static final String DUE = "due";
    static final String DUE_WORDS = "due-words";
    static final String INDICATOR = "indicator";
    static final String MEASURE = "measure";
    static final String COST = "cost";
    static final String POWER = "power";
    static final String CONCLUSION = "conclusion";

    /** How far a recommendation may reach, as answers. */
    public static final List<Choice> KINDS = List.of(
            new Choice(
                    Recommendation.Kind.QUICK_WIN.name(),
                    "Quick win: can be done at once, and sent before the report is out"),
            new Choice(Recommendation.Kind.OPERATIONAL.name(), "Operational: changes how something is done day to day"),
            new Choice(Recommendation.Kind.STRATEGIC.name(), "Strategic: needs a plan, money or a change of policy"));

    /** To what kind of body it may go, as answers. */
    public static final List<Choice> BODIES = List.of(
            new Choice(Addressee.EXECUTIVE.name(), "The executive: the Leader, the Cabinet, a director"),
            new Choice(Addressee.COUNCIL.name(), "The Council, or one of its committees"),
            new Choice(Addressee.PARTNER.name(), "A partner, such as the health board or schools"));

    static RecommendationForm empty(Sent asked) {
        return new RecommendationForm(asked.typed().with(TO, Addressee.EXECUTIVE.name()), ticked(asked), List.of());
    }

    static RecommendationForm of(Recommendation written) {
        Aim aim = written.aim();
        Typed typed = Typed.NOTHING
                .with(FindingForm.WORDS, written.words())
                .with(
                        PARTS,
                        String.join(
                                "\n",
                                written.parts().stream()
                                        .map(Recommendation.Part::words)
                                        .toList()))
                .with(FindingForm.KIND, written.kind().name())
                .with(TO, aim.to().name())
                .with(ADDRESSEE, aim.addressee())
                .with(DUE_WORDS, aim.dueWords())
                .with(INDICATOR, aim.indicator())
                .with(MEASURE, aim.measure())
                .with(COST, aim.cost())
                .with(POWER, aim.power());
        return new RecommendationForm(
                aim.due().map(day -> typed.with(DUE, day)).orElse(typed),
                new From(written.conclusions(), written.findings()),
                List.of());
    }

    static RecommendationForm of(Sent sent) {
        return new RecommendationForm(sent.typed(), ticked(sent), RecommendationMistakes.in(sent));
    }

    RecommendationForm with(List<Mistake> more) {
        List<Mistake> all = new ArrayList<>(mistakes);
        all.addAll(more);
        return new RecommendationForm(typed, from, List.copyOf(all));
    }

    RecommendationText text() {
        return new RecommendationText(
                typed.text(FindingForm.WORDS),
                parts(typed),
                new Aim(
                        one(Addressee.values(), typed.text(TO)).orElse(Addressee.EXECUTIVE),
                        typed.text(ADDRESSEE),
                        due(),
                        typed.text(DUE_WORDS),
                        Yardsticks.words(typed.text(INDICATOR)).isPresent() ? typed.text(INDICATOR) : "",
                        typed.text(MEASURE),
                        typed.text(COST),
                        typed.text(POWER)),
                one(Recommendation.Kind.values(), typed.text(FindingForm.KIND)).orElse(Recommendation.Kind.OPERATIONAL),
                from);
    }

    /** One part a line; empty lines count for nothing. */
    static List<String> parts(Typed typed) {
        return typed.text(PARTS)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private Optional<LocalDate> due() {
        return typed.day(DUE) instanceof Typed.Day.Given(LocalDate day) ? Optional.of(day) : Optional.empty();
    }

    private static From ticked(Sent sent) {
        return new From(sent.numbers(CONCLUSION), sent.numbers(ConclusionForm.FINDING));
    }

    private static <T extends Enum<T>> Optional<T> one(T[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }
}
