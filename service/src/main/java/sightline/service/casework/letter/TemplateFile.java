package sightline.service.casework.letter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sightline.journey.event.EventName;

/**
 * Reads a letter's file: keys and values, an empty line, then the text. A line of it is a heading ({@code # }), a point
 * of a list ({@code - }), a part that several letters share ({@code > name}) or a paragraph; tags stand in brackets
 * before it.
 */
final class TemplateFile {

    private static final Pattern TAGGED = Pattern.compile("(?:\\[([^\\]]*)\\] ?)?(.*)");

    private final String name;
    private final Map<String, String> keys = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();

    private TemplateFile(String name) {
        this.name = name;
    }

    /**
     * The letter in a file.
     *
     * @param parts gives the text of a shared part
     * @throws IllegalStateException if the file is not as it should be; it belongs to the program
     */
    static Template read(String name, String text, Function<String, String> parts) {
        TemplateFile file = new TemplateFile(name);
        int body = text.indexOf("\n\n");
        text.substring(0, body).lines().forEach(file::key);
        file.lines(text.substring(body), parts);
        return file.template();
    }

    private void key(String line) {
        int colon = line.indexOf(": ");
        if (colon < 0 || keys.put(line.substring(0, colon), line.substring(colon + 2)) != null) {
            throw new IllegalStateException("letter %s: '%s' can't be read".formatted(name, line));
        }
    }

    private void lines(String text, Function<String, String> parts) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> {
            if (line.startsWith("> ")) {
                lines(parts.apply(line.substring(2)), parts);
            } else {
                lines.add(line(line));
            }
        });
    }

    private static Line line(String written) {
        Line.Style style = written.startsWith("# ")
                ? Line.Style.HEADING
                : written.startsWith("- ") ? Line.Style.POINT : Line.Style.PARAGRAPH;
        Matcher parts = TAGGED.matcher(style == Line.Style.PARAGRAPH ? written : written.substring(2));
        if (!parts.matches()) {
            throw new IllegalStateException(written);
        }
        return new Line(style, words(Optional.ofNullable(parts.group(1)).orElse(""), ", "), parts.group(2));
    }

    private Template template() {
        EventName event = EventName.named(needed("event"))
                .orElseThrow(() -> new IllegalStateException("letter %s: no such event".formatted(name)));
        Map<String, String> when = words(keys.getOrDefault("when", ""), " ").stream()
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        return new Template(
                needed("id"),
                needed("title"),
                new Template.Trigger(event, when, needed("to").equals("adviser")),
                new Template.Notice(
                        words(needed("duties"), " "), needed("reference"), words(needed("must hold"), ", ")),
                Optional.ofNullable(keys.get("asks")),
                List.copyOf(lines));
    }

    private String needed(String key) {
        return Optional.ofNullable(keys.get(key))
                .orElseThrow(() -> new IllegalStateException("letter %s has no '%s'".formatted(name, key)));
    }

    private static Set<String> words(String list, String between) {
        return new LinkedHashSet<>(Arrays.stream(list.split(between))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList());
    }
}
