package sightline.service.casework.known;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that is known, as a page tells it.
 *
 * @param title what it is
 * @param words what is known
 * @param source who told it, such as "from the return of 2026, handed in 12 January 2027"
 */
public record KnownFact(String title, String words, String source) {

    /** All that is known of somebody, in the order in which people look for it. */
    public static List<KnownFact> of(Known known) {
        return Arrays.stream(KnownItem.Group.values())
                .flatMap(group -> Optional.ofNullable(known.sources().get(group)).stream()
                        .map(source -> new KnownFact(group.words(), words(group, known), source.words())))
                .toList();
    }

    private static String words(KnownItem.Group group, Known known) {
        return switch (group) {
            case UPN -> known.value(KnownItem.UPN).orElse("");
            case ULN -> known.value(KnownItem.ULN).orElse("");
            case SEX -> known.value(KnownItem.SEX).map(CodeWords::sex).orElse("");
            case ETHNICITY ->
                known.value(KnownItem.ETHNICITY).map(CodeWords::ethnicity).orElse("");
            case NEED ->
                joined(
                        known.value(KnownItem.NEED).map(CodeWords::need),
                        known.value(KnownItem.SECOND_NEED).map(code -> "second: " + CodeWords.need(code)));
            case SETTING ->
                joined(
                        setting(known, KnownItem.URN, KnownItem.UKPRN, KnownItem.SETTING),
                        known.value(KnownItem.SETTING_OTHER),
                        setting(known, KnownItem.SECOND_URN, KnownItem.SECOND_UKPRN, KnownItem.SECOND_SETTING)
                                .map(words -> "second: " + words));
        };
    }

    private static Optional<String> setting(Known known, KnownItem urn, KnownItem ukprn, KnownItem code) {
        return known.value(urn)
                .map(number -> "URN " + number)
                .or(() -> known.value(ukprn).map(number -> "UKPRN " + number))
                .or(() -> known.value(code).map(word -> "setting code " + word));
    }

    @SafeVarargs
    private static String joined(Optional<String>... words) {
        return Stream.of(words).flatMap(Optional::stream).collect(Collectors.joining("; "));
    }
}
