package sightline.service.review.finding.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sightline.service.page.form.Choice;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.review.book.Finding;
import sightline.service.review.book.ReviewBook;
import sightline.service.review.finding.FindingText;

/**
 * What somebody wrote of a finding.
 *
 * @param typed the fields
 * @param lines of enquiry that are ticked
 * @param quotations by the number of the evidence that they are from
 * @param mistakes to mend first
 */
public record FindingForm(Typed typed, Set<Integer> lines, Map<Long, String> quotations, List<Mistake> mistakes) {

    static final String WORDS = "words";
    static final String KIND = "kind";
    static final String THEME = "theme";
    static final String LINE = "line";
    static final String QUOTE = "quote-";

    /** What a finding may be, as answers. */
    public static final List<Choice> KINDS = Arrays.stream(Finding.Kind.values())
            .map(kind -> new Choice(kind.name(), kind.words()))
            .toList();

    private static final int LONGEST_QUOTATION = 2_000;

    /** A form to fill in. */
    static FindingForm empty(Sent asked) {
        return new FindingForm(asked.typed(), Set.of(), Map.of(), List.of());
    }

    /** What a finding says now. */
    static FindingForm of(Finding finding) {
        Map<Long, String> quotations = new LinkedHashMap<>();
        finding.evidence().forEach(cited -> quotations.put(cited.evidence(), cited.quotation()));
        return new FindingForm(
                Typed.NOTHING
                        .with(WORDS, finding.words())
                        .with(KIND, finding.kind().name())
                        .with(THEME, String.valueOf(finding.theme())),
                finding.lines(),
                quotations,
                List.of());
    }

    /** What was typed, with what is wrong with it. */
    static FindingForm of(Sent sent, ReviewBook book) {
        List<Mistake> mistakes = new ArrayList<>();
        Statement.words(sent, "Write what you found", mistakes);
        if (sent.one(KIND, Finding.Kind.values()).isEmpty()) {
            mistakes.add(new Mistake(KIND, "Choose whether it is a strength, a weakness or a fact"));
        }
        Map<Long, String> quotations = new LinkedHashMap<>();
        book.evidence()
                .forEach(item -> sent.typed().some(QUOTE + item.id()).ifPresent(quotation -> {
                    quotations.put(item.id(), quotation);
                    if (quotation.length() > LONGEST_QUOTATION) {
                        mistakes.add(new Mistake(QUOTE + item.id(), "A quotation must have at most 2,000 characters"));
                    }
                }));
        Set<Integer> lines = new LinkedHashSet<>();
        Set<Long> ticked = sent.numbers(LINE);
        book.lines().stream()
                .filter(line -> ticked.contains((long) line.number()))
                .forEach(line -> lines.add(line.number()));
        return new FindingForm(sent.typed(), lines, quotations, List.copyOf(mistakes));
    }

    /** This with another mistake. */
    FindingForm with(List<Mistake> more) {
        List<Mistake> all = new ArrayList<>(mistakes);
        all.addAll(more);
        return new FindingForm(typed, lines, quotations, List.copyOf(all));
    }

    /** What it comes to on this evidence. */
    FindingText text(List<Long> evidence) {
        return new FindingText(
                typed.text(WORDS),
                kind().orElse(Finding.Kind.FACT),
                lines,
                evidence.stream()
                        .map(id -> new Finding.Cited(id, quotations.getOrDefault(id, "")))
                        .toList());
    }

    /** The kind that is chosen. */
    Optional<Finding.Kind> kind() {
        return Arrays.stream(Finding.Kind.values())
                .filter(kind -> kind.name().equals(typed.text(KIND)))
                .findFirst();
    }

    /** The words of an item that are quoted. */
    public String quotation(long evidence) {
        return quotations.getOrDefault(evidence, "");
    }
}
