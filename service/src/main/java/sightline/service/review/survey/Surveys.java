package sightline.service.review.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Inside;
import sightline.service.review.evidence.NewEvidence;
import sightline.service.review.evidence.Register;

/** The surveys of a review: a file is taken in, its columns are named, then it is an item of the register. */
@Component
public final class Surveys {

    private final Chamber chamber;
    private final SurveyRows rows;
    private final Register register;

    Surveys(Chamber chamber, SurveyRows rows, Register register) {
        this.chamber = chamber;
        this.rows = rows;
        this.register = register;
    }

    /** Takes a file in; gives its number. */
    long take(Inside inside, String name, String content) {
        return chamber.at(inside.desk(), () -> rows.insert(inside, name, content));
    }

    /** A file that was taken in and still waits. */
    Optional<Waiting> waiting(Inside inside, long id) {
        return chamber.at(inside.desk(), () -> rows.waiting(inside, id))
                .flatMap(file -> SurveySheet.of(file.content()) instanceof SurveySheet.Read.Good(SurveySheet sheet)
                        ? Optional.of(new Waiting(id, file.name(), sheet))
                        : Optional.empty());
    }

    /** The survey that an item is. */
    public Optional<Survey> find(Inside inside, long evidence) {
        return chamber.at(inside.desk(), () -> rows.find(inside, evidence));
    }

    /**
     * Keeps a survey from the text of its file.
     *
     * @param kinds what each column is
     * @param item what the register says of it; its words become the open answers
     * @return the number of the item; empty where the file can't be read
     */
    public Optional<Long> keep(Inside inside, String name, String content, List<ColumnKind> kinds, NewEvidence item) {
        return SurveySheet.of(content) instanceof SurveySheet.Read.Good(SurveySheet sheet)
                        && kinds.size() == sheet.heads().size()
                ? chamber.at(inside.desk(), () -> {
                    long id = rows.insert(inside, name, content);
                    return keep(inside, new Waiting(id, name, sheet), kinds, item);
                })
                : Optional.empty();
    }

    /** Makes a file that waits an item, unless somebody else was first; and lets the file go. */
    Optional<Long> keep(Inside inside, Waiting file, List<ColumnKind> kinds, NewEvidence item) {
        return chamber.at(inside.desk(), () -> {
            if (!rows.lock(inside, file.id())) {
                return Optional.empty();
            }
            SurveySheet sheet = file.sheet();
            long evidence = register.add(inside, item.withWords(open(sheet, kinds)));
            rows.finish(
                    inside,
                    file.id(),
                    evidence,
                    sheet.rows().size(),
                    sheet.bad().size());
            for (int column = 0; column < kinds.size(); column++) {
                ColumnKind kind = kinds.get(column);
                if (kind != ColumnKind.IGNORE) {
                    rows.question(inside, file.id(), column, sheet.heads().get(column), kind);
                }
                if (kind == ColumnKind.CLOSED) {
                    rows.counts(inside, file.id(), column, count(sheet.answers(column)));
                }
            }
            return Optional.of(evidence);
        });
    }

    private static String open(SurveySheet sheet, List<ColumnKind> kinds) {
        List<String> words = new ArrayList<>();
        for (int column = 0; column < kinds.size(); column++) {
            if (kinds.get(column) == ColumnKind.OPEN) {
                words.add(sheet.heads().get(column));
                sheet.answers(column).forEach(answer -> words.add(answer.replaceAll("\\s+", " ")));
            }
        }
        return String.join("\n\n", words);
    }

    /** Counts answers that differ only in capitals and spaces together, the most frequent first. */
    private static List<Question.Count> count(List<String> answers) {
        Map<String, String> shown = new LinkedHashMap<>();
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String answer : answers) {
            String plain = answer.replaceAll("\\s+", " ");
            String key = plain.toLowerCase(Locale.UK);
            shown.putIfAbsent(key, plain);
            counts.merge(key, 1L, Long::sum);
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(count -> new Question.Count(shown.getOrDefault(count.getKey(), count.getKey()), count.getValue()))
                .toList();
    }
}
