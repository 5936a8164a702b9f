package sightline.service.review.scene;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import sightline.service.page.InWords;
import sightline.service.review.desk.Inside;
import sightline.service.review.scene.SceneFile.Row;
import sightline.service.review.terms.TermsPart;
import sightline.service.review.terms.TermsText;
import sightline.service.review.terms.TermsVersions;

/** Terms of reference out of the file of an invented review. */
@Component
final class SceneTerms {

    private static final String STROKES = "\\s*//\\s*";

    private final TermsVersions terms;

    SceneTerms(TermsVersions terms) {
        this.terms = terms;
    }

    /** Whether a review has none yet. */
    boolean areMissing(Inside inside) {
        return terms.latest(inside).isEmpty();
    }

    /** Keeps and agrees a second version, with the timetable that the review has now. */
    void extend(Inside inside, String folder) {
        LocalDate opened = inside.review().opened();
        List<Row> rows = SceneFile.read(folder + "/timetable.txt");
        String timetable = rows.stream()
                .skip(1)
                .map(row -> "%s %s".formatted(InWords.date(opened.plusDays(row.number(0))), row.text(1)))
                .collect(Collectors.joining("\n"));
        LocalDate day = opened.plusDays(rows.getFirst().number(0));
        terms.latest(inside)
                .flatMap(before -> terms.keep(
                        inside,
                        before.number(),
                        TermsText.of(part -> part == TermsPart.TIMETABLE
                                ? timetable
                                : before.text().at(part)),
                        day))
                .ifPresent(
                        version -> terms.agree(inside, version, rows.getFirst().text(1), day.plusDays(4)));
    }

    /** Keeps and agrees terms of reference, with a timetable of three steps. */
    void keep(Inside inside, String folder, LocalDate day) {
        Map<TermsPart, String> parts = new HashMap<>();
        SceneFile.read(folder + "/terms.txt")
                .forEach(row ->
                        parts.put(TermsPart.valueOf(row.text(0)), row.text(1).replaceAll(STROKES, "\n")));
        parts.put(
                TermsPart.TIMETABLE,
                "%s First meeting\n%s Last session\n%s Report to the committee"
                        .formatted(
                                InWords.date(day.plusDays(30)),
                                InWords.date(day.plusDays(150)),
                                InWords.date(day.plusDays(230))));
        terms.keep(inside, 0, TermsText.of(part -> parts.getOrDefault(part, "")), day)
                .ifPresent(
                        version -> terms.agree(inside, version, inside.review().committee(), day.plusDays(4)));
    }
}
