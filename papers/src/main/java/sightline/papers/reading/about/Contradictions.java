package sightline.papers.reading.about;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sightline.papers.reading.page.Block;
import sightline.papers.reading.paper.Inconsistency;
import sightline.papers.reading.paper.Recommendation;
import sightline.papers.reading.paper.Resolution;
import sightline.papers.reading.paper.Response;
import sightline.papers.reading.words.Sentences;

/** What a careful reader would ask about: numbers that repeat or are missing, counts and dates that don't agree. */
public final class Contradictions {

    private static final Pattern INSPECTED = Pattern.compile(
            "(?i)\\binspection\\b[^.;]{0,90}?\\b(?:in|of)\\s+((?:(?:January|February|March|April|May|June|July|August|September|October|November|December)/)?(?:January|February|March|April|May|June|July|August|September|October|November|December)\\s+(20\\d\\d))");

    private Contradictions() {}

    public static List<Inconsistency> in(
            List<Block> blocks,
            List<Recommendation> recommendations,
            List<Resolution> resolutions,
            List<Response> responses) {
        List<Inconsistency> found = new ArrayList<>();
        repeated(
                "resolutions",
                resolutions.stream()
                        .map(Resolution::printedLabel)
                        .flatMap(Optional::stream)
                        .toList(),
                found);
        repeated(
                "recommendations",
                recommendations.stream()
                        .map(one -> one.number()
                                .map(number -> number
                                        + one.group()
                                                .map(group -> " (" + group + ")")
                                                .orElse("")))
                        .flatMap(Optional::stream)
                        .toList(),
                found);
        gaps(recommendations, found);
        answeredTwice(responses, found);
        Stated.count(blocks, recommendations.size()).ifPresent(found::add);
        inspections(blocks, found);
        return found;
    }

    private static void repeated(String what, List<String> labels, List<Inconsistency> found) {
        Set<String> seen = new LinkedHashSet<>();
        Set<String> again = new LinkedHashSet<>();
        labels.stream()
                .filter(label -> label.chars().anyMatch(Character::isLetterOrDigit) && !seen.add(label))
                .forEach(again::add);
        if (!again.isEmpty()) {
            found.add(new Inconsistency(
                    "numbering",
                    "More than one of the %s is printed with the label %s.".formatted(what, String.join(", ", again)),
                    List.copyOf(again)));
        }
    }

    private static void gaps(List<Recommendation> recommendations, List<Inconsistency> found) {
        List<Integer> numbers = recommendations.stream()
                .map(Recommendation::number)
                .flatMap(Optional::stream)
                .filter(one -> one.matches("\\d{1,2}"))
                .map(Integer::valueOf)
                .toList();
        for (int i = 1; i < numbers.size(); i++) {
            if (numbers.get(i) > numbers.get(i - 1) + 1) {
                found.add(new Inconsistency(
                        "numbering",
                        "After recommendation %d comes %d.".formatted(numbers.get(i - 1), numbers.get(i)),
                        List.of()));
            }
        }
    }

    private static void answeredTwice(List<Response> responses, List<Inconsistency> found) {
        Map<String, List<Response>> byNumber = new LinkedHashMap<>();
        responses.forEach(one -> byNumber.computeIfAbsent(one.recommendation(), number -> new ArrayList<>())
                .add(one));
        byNumber.forEach((number, answers) -> {
            boolean differ = answers.stream().map(Response::quote).distinct().count() > 1;
            if (differ) {
                found.add(new Inconsistency(
                        "numbering",
                        "Recommendation %s is answered more than once.".formatted(number),
                        answers.stream().map(Response::quote).toList()));
            }
        });
    }

    private static void inspections(List<Block> blocks, List<Inconsistency> found) {
        Map<String, Map<String, String>> byYear = new LinkedHashMap<>();
        for (Block block : blocks) {
            for (Sentences.Sentence sentence : Sentences.of(block.text())) {
                Matcher inspected = INSPECTED.matcher(sentence.text());
                while (inspected.find()) {
                    byYear.computeIfAbsent(inspected.group(2), year -> new LinkedHashMap<>())
                            .putIfAbsent(inspected.group(1), inspected.group());
                }
            }
        }
        byYear.forEach((year, dates) -> {
            if (dates.size() > 1) {
                found.add(new Inconsistency(
                        "date",
                        "An inspection in %s is given more than one date: %s."
                                .formatted(year, String.join("; ", dates.keySet())),
                        List.copyOf(dates.values())));
            }
        });
    }
}
