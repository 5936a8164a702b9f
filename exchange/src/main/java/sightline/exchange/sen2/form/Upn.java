package sightline.exchange.sen2.form;

/**
 * What a unique pupil number looks like. Each of its twelve digits is multiplied by its place (2 to 13); the remainder of
 * their sum by 23 is the place of the first letter in the alphabet without I, O and S. A temporary number has a letter
 * last, which counts as its place in that alphabet.
 */
public enum Upn {
    /** As it should be. */
    GOOD,
    /** Not of the form. */
    MISSHAPEN,
    /** Of the form, with a first letter that doesn't fit. */
    WRONG_LETTER;

    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final int LENGTH = 13;

    /** What to say of a number. */
    public static Upn of(String upn) {
        if (upn.length() != LENGTH || LETTERS.indexOf(upn.charAt(0)) < 0) {
            return MISSHAPEN;
        }
        int sum = 0;
        for (int i = 1; i < LENGTH; i++) {
            char c = upn.charAt(i);
            int value = c >= '0' && c <= '9' ? c - '0' : i == LENGTH - 1 ? LETTERS.indexOf(c) : -1;
            if (value < 0) {
                return MISSHAPEN;
            }
            sum += value * (i + 1);
        }
        return LETTERS.charAt(sum % LETTERS.length()) == upn.charAt(0) ? GOOD : WRONG_LETTER;
    }

    /** The letter that twelve digits need before them. */
    public static char letter(String digits) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += (digits.charAt(i) - '0') * (i + 2);
        }
        return LETTERS.charAt(sum % LETTERS.length());
    }
}
