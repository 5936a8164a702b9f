package sightline.service.review.finding.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import sightline.service.page.form.Choice;
import sightline.service.review.book.Evidence;
import sightline.service.review.book.EvidenceKind;
import sightline.service.review.book.SourceKind;

/**
 * Which evidence somebody looks for.
 *
 * @param words all of which an item must hold somewhere
 * @param line that it must answer
 * @param source the kind of source that it must come from
 * @param kind the form that it must have
 */
public record EvidenceFilter(
        String words, Optional<Integer> line, Optional<SourceKind> source, Optional<EvidenceKind> kind) {

    /** Forms of evidence, as answers. */
    public static final List<Choice> KINDS = Arrays.stream(EvidenceKind.values())
            .map(kind -> new Choice(kind.name(), kind.words()))
            .toList();

    private static final int AROUND = 110;

    static EvidenceFilter of(Sent asked) {
        return new EvidenceFilter(
                asked.typed().text("q"),
                Optional.of((int) asked.number("line")).filter(line -> line > 0),
                asked.one("source", SourceKind.values()),
                asked.one("kind", EvidenceKind.values()));
    }

    /** Whether an item is looked for; what may not be used never is. */
    public boolean fits(Evidence item) {
        return item.standing().isUsable()
                && line.filter(number -> !item.lines().contains(number)).isEmpty()
                && source.filter(wanted -> wanted != item.from().source()).isEmpty()
                && kind.filter(wanted -> wanted != item.kind()).isEmpty()
                && parts().allMatch(part -> all(item).contains(part));
    }

    /** What an item says, near the first word that was looked for. */
    public String extract(Evidence item) {
        String text = (item.summary().isBlank() ? "" : item.summary() + " ") + item.words();
        int found = parts().mapToInt(part -> text.toLowerCase(Locale.UK).indexOf(part))
                .filter(place -> place >= 0)
                .findFirst()
                .orElse(0);
        int from = found <= AROUND ? 0 : text.indexOf(' ', found - AROUND) + 1;
        int end = text.indexOf(' ', Math.min(text.length(), found + AROUND));
        int to = end < 0 ? text.length() : end;
        return (from > 0 ? "… " : "") + text.substring(from, to).strip() + (to < text.length() ? " …" : "");
    }

    private Stream<String> parts() {
        return Arrays.stream(words.toLowerCase(Locale.UK).split("\\s+")).filter(part -> !part.isEmpty());
    }

    private static String all(Evidence item) {
        return String.join(" ", item.label(), item.title(), item.from().origin(), item.summary(), item.words())
                .toLowerCase(Locale.UK);
    }
}
