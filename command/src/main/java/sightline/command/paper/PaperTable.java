package sightline.command.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import sightline.papers.reading.paper.Paper;
import sightline.papers.reading.paper.PaperDate;
import sightline.papers.reading.paper.Part;
import sightline.papers.reading.paper.Recommendation;
import sightline.papers.reading.paper.Response;

/** A paper for people: each recommendation with its number, words, owners, timescale and answer. */
public final class PaperTable {

    private static final int WIDTH = 96;
    private static final String INDENT = "      ";

    private PaperTable() {}

    public static List<String> lines(Paper paper) {
        List<String> lines = new ArrayList<>();
        lines.add(head(paper));
        lines.add(count(paper));
        for (Recommendation one : paper.asked().recommendations()) {
            lines.add("");
            lines.addAll(recommendation(one, answers(paper, one)));
        }
        others(paper, lines);
        paper.inconsistencies().forEach(one -> lines.add("Check: " + one.note()));
        lines.add("");
        return lines;
    }

    private static String head(Paper paper) {
        return paper.source() + ": "
                + List.of(
                                Optional.of(paper.front()
                                        .docType()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', ' ')),
                                paper.front().title(),
                                paper.front().authority(),
                                paper.front().date().map(PaperDate::text))
                        .stream()
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", "));
    }

    private static String count(Paper paper) {
        int printed = paper.asked().recommendations().size();
        String stated = paper.asked()
                .count()
                .filter(count -> printed == 0)
                .map(count -> " (it speaks of %d and prints none)".formatted(count.value()))
                .orElse("");
        return switch (printed) {
            case 0 -> "No recommendations" + stated + ".";
            case 1 -> "1 recommendation.";
            default -> printed + " recommendations.";
        };
    }

    private static List<String> recommendation(Recommendation one, List<Response> answers) {
        List<String> lines =
                new ArrayList<>(wrapped("%-5s ".formatted(one.number().orElse("-")), one.text()));
        for (Part part : one.parts()) {
            lines.addAll(wrapped(INDENT, part.label().map(label -> label + " ").orElse("") + part.text()));
        }
        lines.add(INDENT + "Owners: " + (one.owners().isEmpty() ? "none printed" : String.join("; ", one.owners())));
        lines.add(INDENT + "When: " + one.timescale().map(when -> when.text()).orElse("nothing printed"));
        answers.forEach(answer -> lines.addAll(wrapped(INDENT, "Answer: " + words(answer))));
        return lines;
    }

    private static List<Response> answers(Paper paper, Recommendation one) {
        String number = one.number().orElse(one.id());
        return paper.answered().responses().stream()
                .filter(answer -> answer.recommendation().equals(number))
                .toList();
    }

    /** Answers to recommendations that this paper doesn't print, and what else was resolved or asked for. */
    private static void others(Paper paper, List<String> lines) {
        List<String> printed = paper.asked().recommendations().stream()
                .map(one -> one.number().orElse(one.id()))
                .toList();
        paper.answered().responses().stream()
                .filter(answer -> !printed.contains(answer.recommendation()))
                .forEach(answer -> lines.addAll(wrapped(
                        "",
                        "Answer to %s: %s"
                                .formatted(
                                        answer.recommendation().equals(Response.ALL)
                                                ? "all recommendations"
                                                : "recommendation " + answer.recommendation(),
                                        words(answer)))));
        paper.asked()
                .officerRecommendations()
                .forEach(one -> lines.addAll(wrapped("", "An officer recommends: " + one.text())));
        paper.answered().resolutions().forEach(one -> lines.addAll(wrapped("", "Resolved: " + one.text())));
    }

    private static String words(Response answer) {
        return answer.status().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                + answer.reason().map(reason -> " – " + reason).orElse("");
    }

    private static List<String> wrapped(String before, String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(before);
        for (String word : Arrays.asList(text.split(" "))) {
            if (line.length() + word.length() > WIDTH && !line.toString().isBlank()) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(INDENT);
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }
}
