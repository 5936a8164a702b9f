package sightline.service.casework.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes out of a text what a case's own data knows: names, days of birth, numbers, addresses. It can't know a nickname
 * or a story that only one family has, so a person reads every plan before it is given out.
 *
 * @param masks what must not be read, the longer names before their parts
 */
record Veil(List<Mask> masks) {

    /** What stands in the place of something; it is left alone when the text is looked at once more. */
    private static final Pattern PLACE_HOLDER = Pattern.compile("\\[[a-z ’']{1,40}]");

    /** A word with a capital that doesn't begin a sentence: it may be a name that nothing knows. */
    private static final Pattern CAPITAL = Pattern.compile("(?<=[\\p{Ll}\\p{N},;:’'] )\\p{Lu}\\p{Ll}[\\p{L}'’-]+");

    private record Found(int from, int to, String instead) {}

    /** The text as it may be read. */
    String over(String text) {
        String composed = Folded.composed(text);
        StringBuilder veiled = new StringBuilder();
        int end = 0;
        for (Found found : found(composed)) {
            veiled.append(composed, end, found.from()).append(found.instead());
            end = found.to();
        }
        return veiled.append(composed.substring(end)).toString();
    }

    /** What would be taken out, as it stands in the text. */
    List<String> namedIn(String text) {
        String composed = Folded.composed(text);
        return found(composed).stream()
                .map(found -> composed.substring(found.from(), found.to()))
                .distinct()
                .toList();
    }

    /** Words that may be names of somebody whom the case's data doesn't know. */
    static List<String> doubts(Stream<String> texts) {
        TreeSet<String> doubts = new TreeSet<>();
        texts.forEach(
                text -> CAPITAL.matcher(text).results().map(one -> one.group()).forEach(doubts::add));
        doubts.removeIf(word -> KNOWN.contains(word));
        return List.copyOf(doubts);
    }

    private static final List<String> KNOWN = List.of(
            "January",
            "February",
            "March",
            "April",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "English",
            "Section",
            "Year",
            "Key",
            "Stage",
            "Reception",
            "Children",
            "Education",
            "Health",
            "Care",
            "Plan");

    /** What is found, in the order of the text, none within another: the earlier mask has it. */
    private List<Found> found(String composed) {
        String folded = Folded.of(composed);
        boolean[] taken = new boolean[composed.length()];
        Matcher kept = PLACE_HOLDER.matcher(composed);
        while (kept.find()) {
            take(taken, kept.start(), kept.end());
        }
        List<Found> all = new ArrayList<>();
        for (Mask mask : masks) {
            Matcher matcher = mask.found().matcher(folded);
            while (matcher.find()) {
                boolean isName = !mask.onlyAsName() || Character.isUpperCase(composed.charAt(matcher.start()));
                if (isName && matcher.end() > matcher.start() && isFree(taken, matcher.start(), matcher.end())) {
                    take(taken, matcher.start(), matcher.end());
                    all.add(new Found(matcher.start(), matcher.end(), mask.instead()));
                }
            }
        }
        all.sort(Comparator.comparingInt(Found::from));
        return all;
    }

    private static boolean isFree(boolean[] taken, int from, int to) {
        for (int i = from; i < to; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }

    private static void take(boolean[] taken, int from, int to) {
        for (int i = from; i < to; i++) {
            taken[i] = true;
        }
    }
}
