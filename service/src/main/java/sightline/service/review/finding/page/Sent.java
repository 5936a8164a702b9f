package sightline.service.review.finding.page;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import sightline.service.page.form.Typed;

/**
 * A form as it was sent, with answers of which several may be ticked.
 *
 * @param typed the fields that have one answer
 * @param all every answer
 */
record Sent(Typed typed, Map<String, List<String>> all) {

    private static final int LONGEST_NUMBER = 18;

    static Sent of(MultiValueMap<String, String> fields) {
        return new Sent(new Typed(fields.toSingleValueMap()), fields);
    }

    /** The numbers that were ticked, in the order of the page. */
    Set<Long> numbers(String key) {
        Set<Long> numbers = new LinkedHashSet<>();
        all.getOrDefault(key, List.of()).stream()
                .filter(Sent::isNumber)
                .map(Long::valueOf)
                .forEach(numbers::add);
        return numbers;
    }

    /** One number, or nought where none was sent. */
    long number(String key) {
        return typed.some(key).filter(Sent::isNumber).map(Long::valueOf).orElse(0L);
    }

    <T extends Enum<T>> Optional<T> one(String key, T[] answers) {
        return Arrays.stream(answers)
                .filter(answer -> answer.name().equals(typed.text(key)))
                .findFirst();
    }

    private static boolean isNumber(String text) {
        return text.length() <= LONGEST_NUMBER && text.matches("\\d+");
    }
}
