package sightline.service.review.figure;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is asked of a source of figures, in a form that people can read:
 * {@code published/on-time?authority=882&known=2024-07-01&year=2023}.
 *
 * @param source the name of the source
 * @param measure what it is to count
 * @param given what else is asked, by name
 */
public record FigureQuery(String source, String measure, SortedMap<String, String> given) {

    /** The day of which the source's knowledge counts. */
    public static final String KNOWN = "known";

    private static final int LONGEST = 400;
    private static final Pattern FORM = Pattern.compile("([a-z0-9-]{1,40})/([a-z0-9-]{1,60})(?:\\?(.*))?");
    private static final Pattern PAIR = Pattern.compile("([a-z]{1,20})=([A-Za-z0-9-]{1,40})");

    public FigureQuery {
        given = Collections.unmodifiableSortedMap(new TreeMap<>(given));
    }

    /** A query that asks nothing but this. */
    public static FigureQuery of(String source, String measure, Map<String, String> given) {
        return new FigureQuery(source, measure, new TreeMap<>(given));
    }

    /** Reads a query; empty where it is none. */
    public static Optional<FigureQuery> read(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (text.length() > LONGEST || !form.matches()) {
            return Optional.empty();
        }
        SortedMap<String, String> given = new TreeMap<>();
        for (String part : Optional.ofNullable(form.group(3)).orElse("").split("&", -1)) {
            Matcher pair = PAIR.matcher(part);
            if (pair.matches()) {
                given.put(pair.group(1), pair.group(2));
            } else if (!part.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(new FigureQuery(form.group(1), form.group(2), given));
    }

    /** What is asked under a name; empty where nothing is. */
    public String get(String name) {
        return given.getOrDefault(name, "");
    }

    /** A whole number under a name. */
    public Optional<Integer> number(String name) {
        return Optional.of(get(name)).filter(text -> text.matches("\\d{1,6}")).map(Integer::valueOf);
    }

    /** A day under a name. */
    public Optional<LocalDate> day(String name) {
        try {
            return get(name).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(get(name)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The same with something else under a name. */
    public FigureQuery with(String name, String value) {
        TreeMap<String, String> other = new TreeMap<>(given);
        other.put(name, value);
        return new FigureQuery(source, measure, other);
    }

    /** The same as it is known on a day. */
    public FigureQuery knownOn(LocalDate day) {
        return with(KNOWN, day.toString());
    }

    /** As people read it, its parts in the order of their names. */
    public String text() {
        String asked = given.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + pair.getValue())
                .collect(Collectors.joining("&"));
        return source + "/" + measure + (asked.isEmpty() ? "" : "?" + asked);
    }
}
