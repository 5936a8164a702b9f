package sightline.service.review.form;

/**
 * One field that somebody else saved while it was being edited: both texts, to be compared.
 *
 * @param label of the field
 * @param saved what is saved now
 * @param typed what was typed and is not saved
 */
public record Both(String label, String saved, String typed) {

    /** Whether the two differ. */
    public boolean differs() {
        return !saved.equals(typed);
    }
}
