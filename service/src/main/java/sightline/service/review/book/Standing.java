package sightline.service.review.book;

import java.util.OptionalInt;

/**
 * How evidence may be used.
 *
 * @param classification who may read it once the report is out
 * @param paragraph of Schedule 12A under which it is exempt
 * @param consent of whoever said it
 * @param withdrawn whether it was taken back; then it stays and is used nowhere
 */
public record Standing(Classification classification, OptionalInt paragraph, Consent consent, boolean withdrawn) {

    /** Whether it may be cited by a report at all. */
    public boolean isUsable() {
        return !withdrawn && consent.allowsUse();
    }

    /** Whether the public may read that it says this. */
    public boolean isPublic() {
        return isUsable() && classification == Classification.PUBLIC;
    }

    /** In words: "Exempt (paragraph 2)". */
    public String words() {
        return classification.words() + (paragraph.isPresent() ? " (paragraph " + paragraph.getAsInt() + ")" : "");
    }
}
