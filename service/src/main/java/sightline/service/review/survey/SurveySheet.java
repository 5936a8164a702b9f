package sightline.service.review.survey;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Answers to a survey: one row a person, one column a question.
 *
 * @param heads the questions
 * @param rows the answers of each person, as many as there are questions
 * @param bad rows that could not be read
 */
record SurveySheet(List<String> heads, List<List<String>> rows, List<Bad> bad) {

    static final int MOST_ROWS = 20_000;
    static final int MOST_COLUMNS = 100;

    /** What became of a file. */
    sealed interface Read {

        /** It holds answers. */
        record Good(SurveySheet sheet) implements Read {}

        /** It can't be used; the words say why and what to do. */
        record Unfit(String why) implements Read {}
    }

    /**
     * A row that could not be read.
     *
     * @param line of the file, from 1
     * @param why not
     */
    public record Bad(long line, String why) {}

    /** Decodes a file; it must be UTF-8. */
    static Read of(byte[] content) {
        try {
            return of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException e) {
            return new Read.Unfit(
                    "The file is not in UTF-8, so some letters could come out wrong. In Excel, save it as ‘CSV UTF-8’ and choose it again.");
        }
    }

    static Read of(String content) {
        String text = content.replace("\ufeff", "").replace("\u0000", "");
        String first = text.lines().findFirst().orElse("");
        char separator = first.contains(",") ? ',' : first.contains(";") ? ';' : first.contains("\t") ? '\t' : ',';
        List<String> heads = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        List<Bad> bad = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord row : csv) {
                if (heads.isEmpty()) {
                    row.getFields().forEach(head -> heads.add(head.strip()));
                } else if (row.getFieldCount() != heads.size()) {
                    bad.add(new Bad(
                            row.getStartingLineNumber(),
                            "it has %d fields, and the first row has %d".formatted(row.getFieldCount(), heads.size())));
                } else if (rows.size() < MOST_ROWS) {
                    rows.add(row.getFields().stream().map(String::strip).toList());
                } else {
                    bad.add(new Bad(row.getStartingLineNumber(), "only the first 20,000 rows are read"));
                }
            }
        } catch (CsvParseException e) {
            bad.add(new Bad(
                    rows.size() + 2L, "a quotation mark is opened and never closed, so nothing after it can be read"));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException("a text in memory can't be read", e);
        }
        return judged(new SurveySheet(List.copyOf(heads), List.copyOf(rows), List.copyOf(bad)));
    }

    private static Read judged(SurveySheet sheet) {
        if (sheet.heads.size() > MOST_COLUMNS) {
            return new Read.Unfit("The file has %d columns; a survey may have 100. Take out those that you don’t need."
                    .formatted(sheet.heads.size()));
        }
        if (sheet.heads.stream().allMatch(String::isEmpty) || sheet.rows.isEmpty()) {
            return new Read.Unfit(
                    "The file holds no answers. The first row must have the questions, and each row after it one person’s answers.");
        }
        return new Read.Good(sheet);
    }

    /** The answers to one question, without those who gave none. */
    List<String> answers(int column) {
        return rows.stream()
                .map(row -> row.get(column))
                .filter(answer -> !answer.isEmpty())
                .toList();
    }
}
