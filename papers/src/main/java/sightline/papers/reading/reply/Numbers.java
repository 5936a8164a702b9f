package sightline.papers.reading.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The recommendations that a sentence names: "recommendations 1, 2 and 4". */
final class Numbers {

    private static final String ONE =
            "\\(?(?:\\d{1,2}(?:\\.\\d)?|[A-Z]{1,2}\\d{1,2}|(?:[a-h]|[ivx]{1,4})(?=[)\\s,.:–-]|$))\\)?";
    private static final Pattern NAMED =
            Pattern.compile("\\b[Rr](?:ecommendations?|ECOMMENDATIONS?|ecs?\\.?)\\s+(?:[Nn]os?\\.?\\s+|numbers?\\s+)?("
                    + ONE + "(?:\\s*(?:,\\s*and|,|and|&|to|–|-)\\s*" + ONE + ")*)");
    private static final Pattern SINGLE =
            Pattern.compile("(\\d{1,2}(?:\\.\\d)?|[A-Z]{1,2}\\d{1,2}|[a-h]\\b|[ivx]{1,4}\\b)|(\\bto\\b|–|-)|and|&|,");

    private Numbers() {}

    /** Their numbers, and where the naming of them begins and ends. */
    record Naming(List<String> numbers, int from, int end) {}

    static List<Naming> in(String text) {
        List<Naming> found = new ArrayList<>();
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            found.add(new Naming(numbers(named.group(1)), named.start(), named.end()));
        }
        return found;
    }

    private static List<String> numbers(String list) {
        List<String> numbers = new ArrayList<>();
        boolean through = false;
        Matcher single = SINGLE.matcher(list);
        while (single.find()) {
            String number = single.group(1);
            if (number == null) {
                through |= single.group(2) != null;
                continue;
            }
            if (through
                    && number.matches("\\d+")
                    && !numbers.isEmpty()
                    && numbers.getLast().matches("\\d+")) {
                for (int i = Integer.parseInt(numbers.getLast()) + 1; i < Integer.parseInt(number); i++) {
                    numbers.add(Integer.toString(i));
                }
            }
            numbers.add(number);
            through = false;
        }
        return numbers;
    }
}
