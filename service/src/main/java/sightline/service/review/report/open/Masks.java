package sightline.service.review.report.open;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the names and addresses of witnesses out of words, wherever somebody has typed them. */
public final class Masks {

    private static final String TITLES =
            "(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Cllr|Councillor|Sir|Dame|Lord|Lady|Rev|Reverend)\\.?\\s+";

    private static final String SOMEBODY = "a witness";

    private record Mask(Pattern hidden, String shown, int length) {}

    private final List<Mask> masks;

    private Masks(List<Mask> masks) {
        this.masks = masks;
    }

    /**
     * A witness as the review knows them.
     *
     * @param name never to be printed
     * @param email likewise
     * @param shownAs what may be
     */
    public record Known(String name, String email, String shownAs) {}

    /** Masks for these witnesses. */
    public static Masks of(List<Known> witnesses) {
        List<Mask> masks = new ArrayList<>();
        for (Known witness : witnesses) {
            List<String> parts = parts(witness.name());
            String shown = shown(witness, parts);
            if (parts.size() > 1) {
                add(masks, String.join("\\s+", quoted(parts)), shown);
                add(masks, TITLES + "(?:\\p{L}+\\.?\\s+)?" + Pattern.quote(parts.getLast()), shown);
            } else if (!parts.isEmpty()) {
                add(masks, Pattern.quote(parts.getFirst()), shown);
            }
            if (!witness.email().isBlank()) {
                add(masks, Pattern.quote(witness.email().strip()), shown);
            }
        }
        masks.sort(Comparator.comparingInt(Mask::length).reversed());
        return new Masks(List.copyOf(masks));
    }

    /** The same words without a witness's name. */
    public String hide(String words) {
        String hidden = words;
        for (Mask mask : masks) {
            hidden = mask.hidden().matcher(hidden).replaceAll(Matcher.quoteReplacement(mask.shown()));
        }
        return hidden;
    }

    /** The names in these words, as they stand there. */
    public List<String> found(String words) {
        return masks.stream()
                .flatMap(mask -> mask.hidden().matcher(words).results())
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    /** A shown name that holds the name itself would give it away. */
    private static String shown(Known witness, List<String> parts) {
        String shown = witness.shownAs().strip();
        boolean tells = parts.stream()
                .anyMatch(part -> part.length() > 1
                        && Pattern.compile("(?iu)\\b" + Pattern.quote(part) + "\\b")
                                .matcher(shown)
                                .find());
        return shown.isEmpty() || tells ? SOMEBODY : shown;
    }

    private static List<String> parts(String name) {
        String bare = Pattern.compile("^" + TITLES, Pattern.CASE_INSENSITIVE)
                .matcher(name.strip() + " ")
                .replaceFirst("");
        return Pattern.compile("\\s+")
                .splitAsStream(bare)
                .filter(part -> !part.isBlank())
                .toList();
    }

    private static List<String> quoted(List<String> parts) {
        return parts.stream().map(Pattern::quote).toList();
    }

    private static void add(List<Mask> masks, String regex, String shown) {
        masks.add(new Mask(
                Pattern.compile(
                        "(?<![\\p{L}\\d])" + regex + "(?![\\p{L}\\d])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                shown,
                regex.length()));
    }
}
