package sightline.service.review.finding.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.review.book.Recommendation;
import sightline.service.review.finding.RecommendationText;

/**
 * What must be mended before a recommendation can be kept. What is only missing yet, such as a date, is no mistake: the
 * report's check asks for it.
 */
final class RecommendationMistakes {

    private static final int LONGEST_PART = 2_000;
    private static final List<Map.Entry<String, Integer>> LONGEST = List.of(
            Map.entry(RecommendationForm.ADDRESSEE, 300),
            Map.entry(RecommendationForm.DUE_WORDS, 300),
            Map.entry(RecommendationForm.MEASURE, 1_000),
            Map.entry(RecommendationForm.COST, 1_000),
            Map.entry(RecommendationForm.POWER, 1_000));

    private RecommendationMistakes() {}

    static List<Mistake> in(Sent sent) {
        List<Mistake> mistakes = new ArrayList<>();
        Statement.words(sent, "Write what should be done", mistakes);
        if (sent.one(FindingForm.KIND, Recommendation.Kind.values()).isEmpty()) {
            mistakes.add(new Mistake(FindingForm.KIND, "Choose how far it reaches"));
        }
        parts(sent.typed(), mistakes);
        due(sent.typed(), mistakes);
        LONGEST.stream()
                .filter(most -> sent.typed().text(most.getKey()).length() > most.getValue())
                .forEach(most -> mistakes.add(new Mistake(
                        most.getKey(), "Shorten this to at most %d characters".formatted(most.getValue()))));
        return List.copyOf(mistakes);
    }

    private static void parts(Typed typed, List<Mistake> mistakes) {
        List<String> parts = RecommendationForm.parts(typed);
        if (parts.size() > RecommendationText.MOST_PARTS) {
            mistakes.add(new Mistake(
                    RecommendationForm.PARTS,
                    "There can be at most 26 parts, one for each letter; you have %d".formatted(parts.size())));
        }
        if (parts.stream().anyMatch(part -> part.length() > LONGEST_PART)) {
            mistakes.add(new Mistake(RecommendationForm.PARTS, "Each part must have at most 2,000 characters"));
        }
    }

    private static void due(Typed typed, List<Mistake> mistakes) {
        switch (typed.day(RecommendationForm.DUE)) {
            case Typed.Day.Wrong _ ->
                mistakes.add(
                        new Mistake(RecommendationForm.DUE + "-day", "The day must be a real one, such as 14 2 2026"));
            case Typed.Day.Given _ -> {
                if (typed.some(RecommendationForm.DUE_WORDS).isPresent()) {
                    mistakes.add(new Mistake(
                            RecommendationForm.DUE_WORDS, "Give a day or a period, not both. Clear one of the two"));
                }
            }
            case Typed.Day.Missing _ -> {}
        }
    }
}
