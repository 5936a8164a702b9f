package sightline.service.casework.sample;

import java.util.List;

/** What gives somebody away by its shape alone, in folded text. */
final class Shapes {

    /** In the order in which they are looked for: the more exact before the rest. */
    static final List<Mask> ALL = List.of(
            Mask.shape("[\\p{L}\\p{N}._%+'-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+", "[an email address]"),
            Mask.shape("(?:https?://|www\\.)\\S+", "[a web address]"),
            // A unique pupil number, permanent or temporary: a letter and 12 signs.
            Mask.shape("(?<![\\p{L}\\p{N}])[a-z]\\d{11}[a-z\\d](?![\\p{L}\\p{N}])", "[a number]"),
            // An NHS number or a unique learner number, whole or in groups.
            Mask.shape("(?<![\\p{N}+])\\d{3}[ -]\\d{3}[ -]\\d{4}(?!\\p{N})", "[a number]"),
            Mask.shape(
                    "(?<!\\p{N})(?:\\+44|0044|0)[ -]?(?:\\(0\\))?\\d(?:[ -]?\\d){8,9}(?!\\p{N})", "[a phone number]"),
            Mask.shape("(?<!\\p{N})[1-9]\\d{9}(?!\\p{N})", "[a number]"),
            Mask.shape("(?<![\\p{L}\\p{N}])[a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2}(?![\\p{L}\\p{N}])", "[a postcode]"),
            Mask.shape(
                    "(?<![\\p{L}\\p{N}])\\d{1,4}[a-z]? (?:[\\p{L}'-]+ ){1,3}"
                            + "(?:street|road|lane|avenue|close|drive|crescent|terrace|gardens|row|grove|mews|way|court)"
                            + "(?!\\p{L})",
                    "[an address]"));

    private Shapes() {}
}
