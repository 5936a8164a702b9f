package sightline.papers.reading.page;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sightline.papers.reading.page.Marker.Style;
import sightline.papers.reading.words.Asking;

/** Tells the marker of a line from its words. */
public final class Markers {

    private static final String BULLETS = "[-•‣▪◦●○■□*·–—>➢✓»\\uF0B7\\uF0A7]";

    private static final Pattern BULLET =
            Pattern.compile("^((?:" + BULLETS + "|o(?=\\s+[A-Z]))(?:\\s*[>➢])?)\\s+(?=\\S)");

    private static final Pattern NAMED = Pattern.compile(
            "^((?:Scrutiny |Panel |Committee |Review |Key |Draft |Proposed )?(?:Recommendation|(?<=[a-z] )recommendation|RECOMMENDATION|Rec\\.?|REC)(?:(?<=\\.)|\\s+|\\s*(?=\\d))(?:[Nn]o\\.?\\s*|[Nn]umber\\s+)?[#(]?(\\d{1,3}(?:\\.\\d{1,2})?[a-z]?|[A-Z](?![A-Za-z])|[ivx]+(?![A-Za-z]))\\)?(?:\\s*\\([^)]{2,60}\\)(?=\\s*[:–—-]))?\\s*(?:[:.)–—]|-(?=\\s)|$|\\t| (?=That\\b|We recommend\\b|The \\w+ (?:recommends|should)\\b)))\\s*");

    private static final Pattern CODED = Pattern.compile(
            "^\\[?((?:SR|REC|Rec|R|CYP|OS|OSC|PR|TG|SC)[ .-]?(?:\\(?\\d{2,4}/\\d{2,4}\\)?[ .-]*)?\\d{1,3})\\]?\\s*(?:[:.)–—]|-(?=\\s)|\\s|$)\\s*");

    private static final Pattern PARAGRAPH = Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2}){1,3})\\.?\\)?(?:\\s+|$)");

    private static final Pattern NUMBER = Pattern.compile("^([(\\[]?)(\\d{1,3})([.)\\]]|\\)\\.|[:])(?:\\s+|$)");

    private static final Pattern ROMAN = Pattern.compile("^(\\(?)([ivx]{1,5}|[IVX]{1,5})([.)]|\\)\\.)(?:\\s+|$)");

    private static final Pattern LETTER = Pattern.compile("^(\\(?)([a-zA-Z])([.)]|\\)\\.)(?:\\s+|$)");

    private Markers() {}

    /**
     * A marker with what follows it.
     *
     * @param marker the marker
     * @param rest the words after it; empty where the marker stands alone
     */
    public record Marked(Marker marker, String rest) {}

    /** The marker that a line begins with. */
    public static Optional<Marked> of(String line) {
        Matcher bullet = BULLET.matcher(line);
        if (bullet.find()) {
            String rest = line.substring(bullet.end());
            return label(rest)
                    .or(() -> Optional.of(new Marked(
                            new Marker(bullet.group(1).strip(), Optional.empty(), Style.BULLET, "-"), rest)));
        }
        return label(line);
    }

    private static Optional<Marked> label(String line) {
        if (line.isEmpty()) {
            return Optional.empty();
        }
        for (Pattern named : new Pattern[] {NAMED, CODED}) {
            Matcher found = named.matcher(line);
            if (found.find()) {
                String number = found.group(named == NAMED ? 2 : 1);
                return Optional.of(new Marked(
                        new Marker(line.substring(0, found.end()).strip(), Optional.of(number), Style.NAMED, "named"),
                        line.substring(found.end())));
            }
        }
        return simple(PARAGRAPH, line, Style.PARAGRAPH)
                .or(() -> simple(NUMBER, line, Style.NUMBER))
                .or(() -> simple(ROMAN, line, Style.ROMAN))
                .or(() -> simple(LETTER, line, Style.LETTER));
    }

    private static Optional<Marked> simple(Pattern pattern, String line, Style style) {
        Matcher found = pattern.matcher(line);
        if (!found.find()) {
            return Optional.empty();
        }
        String number = found.group(style == Style.PARAGRAPH ? 1 : 2);
        String printed = found.group().strip();
        String shape = style == Style.PARAGRAPH
                ? "n." + number.chars().filter(c -> c == '.').count()
                : printed.replace(number, Character.isUpperCase(number.charAt(0)) ? "N" : "n");
        return Optional.of(
                new Marked(new Marker(printed, Optional.of(number), style, shape), line.substring(found.end())));
    }

    private static final Pattern BARE = Pattern.compile("^(\\d{1,2})\\s+(?=[A-Z])");

    /** A number without a mark after it, before words that ask for something. */
    static Optional<Marked> bare(String line) {
        Matcher bare = BARE.matcher(line);
        if (!bare.find() || !Asking.is(line.substring(bare.end()))) {
            return Optional.empty();
        }
        return Optional.of(new Marked(
                new Marker(bare.group(1), Optional.of(bare.group(1)), Style.NUMBER, "n"), line.substring(bare.end())));
    }

    /** The same marker as a letter of the alphabet where it comes after another letter: (i) after (h). */
    static Marker after(Marker marker, Optional<Marker> previous) {
        String at = marker.number().orElse("");
        if (marker.style() != Style.ROMAN || at.length() != 1) {
            return marker;
        }
        int place = at.toLowerCase(Locale.ROOT).charAt(0) - 'a' + 1;
        boolean follows = previous.filter(
                        one -> one.style() == Style.LETTER && one.shape().equals(marker.shape()))
                .map(one -> one.place() == place - 1)
                .orElse(false);
        return follows ? new Marker(marker.printed(), marker.number(), Style.LETTER, marker.shape()) : marker;
    }
}
