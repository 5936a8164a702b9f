package sightline.service.casework.sample;

import java.util.regex.Pattern;

/**
 * Something that must not be read, and what stands there instead.
 *
 * @param found where it is, in folded text
 * @param instead what stands there: "[the child]"
 * @param onlyAsName whether it is an ordinary word too, and so only a name where it begins with a capital
 */
record Mask(Pattern found, String instead, boolean onlyAsName) {

    /** Whole words, whatever spaces stand between them, with or without an ending 's. */
    static Mask words(String words, String instead) {
        return new Mask(pattern(words), instead, OrdinaryWords.has(words));
    }

    /** Anything of this shape. */
    static Mask shape(String shape, String instead) {
        return new Mask(Pattern.compile(shape), instead, false);
    }

    private static Pattern pattern(String words) {
        String folded = Folded.of(Folded.composed(words.strip()));
        String inner = Pattern.compile("[\\s-]+")
                .splitAsStream(folded)
                .map(Pattern::quote)
                .reduce((one, next) -> one + "[\\s-]+" + next)
                .orElse("");
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + inner + "(?![\\p{L}\\p{N}])");
    }
}
