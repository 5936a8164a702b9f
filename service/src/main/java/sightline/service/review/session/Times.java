package sightline.service.review.session;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day as people write and read them. */
public final class Times {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?\\s*(am|pm)?");
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:\\bto\\b|\\buntil\\b|[-–—])\\s*");
    private static final int NOON = 12;
    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    private Times() {}

    /** As people read it: "9:30". */
    public static String words(LocalTime time) {
        return "%d:%02d".formatted(time.getHour(), time.getMinute());
    }

    /** As forms hold it: "09:30". */
    public static String written(LocalTime time) {
        return "%02d:%02d".formatted(time.getHour(), time.getMinute());
    }

    /** Reads "9:30", "09.30", "2pm" or "14". */
    public static Optional<LocalTime> read(String text) {
        Matcher found = TIME.matcher(text.strip().toLowerCase(java.util.Locale.ROOT));
        if (!found.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(found.group(1));
        int minute = Optional.ofNullable(found.group(2)).map(Integer::parseInt).orElse(0);
        boolean half = found.group(3) != null;
        if (hour >= HOURS || minute >= MINUTES || half && (hour == 0 || hour > NOON)) {
            return Optional.empty();
        }
        return Optional.of(LocalTime.of(half ? hour % NOON + ("pm".equals(found.group(3)) ? NOON : 0) : hour, minute));
    }

    /**
     * Reads "9:30 to 11, 14:00–16:00".
     *
     * @return empty where a part of it is no span; no span at all where nothing is written
     */
    public static Optional<List<Span>> spans(String text) {
        List<Span> spans = new ArrayList<>();
        for (String part : text.strip().split("\\s*(?:[,;\\n]|\\band\\b)\\s*")) {
            if (part.isBlank()) {
                continue;
            }
            Optional<Span> span = span(part);
            if (span.isEmpty()) {
                return Optional.empty();
            }
            spans.add(span.get());
        }
        return Optional.of(List.copyOf(spans));
    }

    private static Optional<Span> span(String part) {
        String[] ends = BETWEEN.split(part.strip(), -1);
        if (ends.length != 2) {
            return Optional.empty();
        }
        return read(ends[0])
                .flatMap(from -> read(ends[1]).filter(from::isBefore).map(until -> new Span(from, until)));
    }

    /** As people read several: "9:30 to 11:00, 14:00 to 16:00". */
    public static String words(List<Span> spans) {
        return String.join(", ", spans.stream().map(Span::words).toList());
    }
}
