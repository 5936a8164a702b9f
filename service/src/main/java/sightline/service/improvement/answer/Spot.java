package sightline.service.improvement.answer;

/**
 * What an answer is to.
 *
 * @param recommendation which
 * @param letter of the part; empty for the whole
 */
public record Spot(long recommendation, String letter) {

    /** Its name in forms: "12", "12-a". */
    public String key() {
        return letter.isEmpty() ? String.valueOf(recommendation) : recommendation + "-" + letter;
    }
}
