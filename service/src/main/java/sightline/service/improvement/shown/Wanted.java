package sightline.service.improvement.shown;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sightline.service.improvement.book.Verdict;

/**
 * What a web address asks of the list; whatever is missing or not understood asks for nothing special.
 *
 * @param council by its code
 * @param paper by its number
 * @param answer a verdict's name, or "NONE"
 * @param stage a standing's name
 * @param late "yes" to see only what is overdue
 */
public record Wanted(
        @Nullable String council,
        @Nullable String paper,
        @Nullable String answer,
        @Nullable String stage,
        @Nullable String late) {

    /** What stands for "no answer yet" in addresses. */
    public static final String NONE = "NONE";

    /** Whether a recommendation is wanted. */
    boolean fits(Line line) {
        return fits(council, line.chain().origin().authority())
                && fits(paper, String.valueOf(line.chain().origin().id()))
                && fits(answer, line.verdict().map(Verdict::name).orElse(NONE))
                && fits(stage, line.standing().name())
                && (!isLate() || line.late().isPresent());
    }

    private static boolean fits(@Nullable String wanted, String is) {
        return wanted == null || wanted.isBlank() || wanted.equals(is);
    }

    /** Whether only what is overdue is wanted. */
    public boolean isLate() {
        return "yes".equals(late);
    }

    /** Whether everything is wanted. */
    public boolean isAll() {
        return query().isEmpty();
    }

    /** What is wanted of one field; empty for anything. */
    public String value(String field) {
        @Nullable
        String value = switch (field) {
            case "council" -> council;
            case "paper" -> paper;
            case "answer" -> answer;
            case "stage" -> stage;
            default -> late;
        };
        return Objects.requireNonNullElse(value, "");
    }

    /** The same as part of an address: "answer=NONE&late=yes". */
    public String query() {
        return Stream.of("council", "paper", "answer", "stage", "late")
                .filter(field -> !value(field).isBlank())
                .map(field -> field + "=" + URLEncoder.encode(value(field), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
