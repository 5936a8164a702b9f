package sightline.service.casework.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import sightline.exchange.mapping.ColumnUse;
import sightline.exchange.mapping.Extract;
import sightline.service.page.form.Choice;

/** The words that stand in a column, and what they mean. */
final class Words {

    private static final int SAMPLES = 3;

    /** A column with more different words is no list of answers. */
    private static final int MOST = 40;

    private Words() {}

    /** The first different values of a column. */
    static List<String> samples(Extract table, String heading) {
        return table.rows().stream()
                .flatMap(row -> row.cell(heading).stream())
                .distinct()
                .limit(SAMPLES)
                .toList();
    }

    /** The words to ask for, with what is known of them; none where the column's use asks for none. */
    static List<WordRow> rows(Extract table, String heading, ColumnUse use) {
        return switch (use) {
            case ColumnUse.More more -> {
                List<Choice> answers = UseChoices.answers(more.event(), more.key());
                yield answers.isEmpty() ? List.of() : rows(table, heading, more.meanings(), answers);
            }
            case ColumnUse.Only only ->
                rows(
                        table,
                        heading,
                        only.words().stream().collect(Collectors.toMap(word -> word, _ -> UseCode.COUNTS)),
                        List.of());
            default -> List.of();
        };
    }

    private static List<WordRow> rows(
            Extract table, String heading, Map<String, String> meanings, List<Choice> answers) {
        Map<String, String> words = new LinkedHashMap<>();
        table.rows().stream()
                .flatMap(row -> row.cell(heading).stream())
                .forEach(cell -> words.putIfAbsent(cell.toLowerCase(Locale.ROOT), cell));
        List<WordRow> rows = new ArrayList<>();
        words.entrySet().stream()
                .limit(MOST)
                .forEach(word -> rows.add(new WordRow(
                        word.getValue(), meanings.getOrDefault(word.getKey(), guess(word.getKey(), answers)))));
        meanings.forEach((word, meaning) -> {
            if (!words.containsKey(word)) {
                rows.add(new WordRow(word, meaning));
            }
        });
        return rows;
    }

    /** A word that is itself an answer. */
    private static String guess(String word, List<Choice> answers) {
        return answers.stream()
                .filter(answer -> answer.value().toLowerCase(Locale.ROOT).equals(word)
                        || answer.words().toLowerCase(Locale.ROOT).equals(word))
                .map(Choice::value)
                .findFirst()
                .orElse("");
    }
}
