package sightline.service.review.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words that tell one group of passages from the others: frequent in it and rare elsewhere (class-based tf-idf, as
 * Grootendorst, 2022, gives it). Endings of plurals count as the same word; the form that is used most is shown.
 */
final class TellingWords {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}’'-]{2,}");
    private static final int SHOWN = 3;

    /** Words that tell nothing, and those that stand in every review of this kind. */
    private static final Set<String> SILENT = Set.copyOf(List.of(
            ("the and for that was were with have has had not but they them their there this these those from what when who"
                            + " which while would could should will can may might must been being are our ours you your his her hers its"
                            + " him she all any some more most much many very just only also than then into out over about after before"
                            + " again because did does doing done how why where here one two three now said says say told tell get got"
                            + " gets going goes went come came make made makes take took takes even still yet too per each every other"
                            + " others another same such own off down until between through during both few less nor yes let like really"
                            + " asked ask asks asking look looks looked looking gave give gives given find found call calls called left leave used use uses wrote write written writes spoke speak heard hear met meet showed shown show shows answer answers answered lead half empty first second last next"
                            + " later early since without within against already always never often twice once almost between want wanted need needs needed know known knew think thought felt feel way ways thing things lot lots bit"
                            + " people year years month months week weeks day days time times plan plans child children family families"
                            + " council ehc send parent parents young person persons review")
                    .split(" ")));

    private TellingWords() {}

    /** For each group the words that tell most of it, the most telling first. */
    static List<List<String>> of(List<List<String>> groups) {
        List<Map<String, Integer>> counts =
                groups.stream().map(TellingWords::count).toList();
        Map<String, Integer> everywhere = new HashMap<>();
        counts.forEach(group -> group.forEach((stem, count) -> everywhere.merge(stem, count, Integer::sum)));
        double average = counts.stream().mapToInt(TellingWords::size).average().orElse(1);
        Map<String, Map<String, Integer>> forms = forms(groups);
        return counts.stream()
                .map(group -> group.keySet().stream()
                        .sorted(Comparator.comparingDouble((String stem) -> -score(
                                        group.getOrDefault(stem, 0),
                                        size(group),
                                        average,
                                        everywhere.getOrDefault(stem, 1)))
                                .thenComparing(stem -> stem))
                        .limit(SHOWN)
                        .map(stem -> commonest(forms.getOrDefault(stem, Map.of(stem, 1))))
                        .toList())
                .toList();
    }

    private static double score(int count, int size, double average, int everywhere) {
        return (double) count / Math.max(1, size) * Math.log1p(average / everywhere);
    }

    private static int size(Map<String, Integer> group) {
        return group.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> count(List<String> passages) {
        Map<String, Integer> counts = new HashMap<>();
        passages.stream().flatMap(TellingWords::words).forEach(word -> counts.merge(stem(word), 1, Integer::sum));
        return counts;
    }

    private static Map<String, Map<String, Integer>> forms(List<List<String>> groups) {
        Map<String, Map<String, Integer>> forms = new HashMap<>();
        groups.stream()
                .flatMap(List::stream)
                .flatMap(TellingWords::words)
                .forEach(word -> forms.computeIfAbsent(stem(word), stem -> new HashMap<>())
                        .merge(word, 1, Integer::sum));
        return forms;
    }

    private static String commonest(Map<String, Integer> forms) {
        List<String> words = new ArrayList<>(forms.keySet());
        words.sort(Comparator.comparingInt((String word) -> -forms.getOrDefault(word, 0))
                .thenComparing(word -> word));
        return words.getFirst();
    }

    private static Stream<String> words(String passage) {
        return WORD.matcher(passage.toLowerCase(Locale.UK))
                .results()
                .map(match -> match.group().replaceAll("[’']s?$", ""))
                .filter(word -> word.length() > 2 && !SILENT.contains(word));
    }

    private static String stem(String word) {
        return word.length() > 4 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
