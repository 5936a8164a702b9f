package sightline.service.review.theme;

import java.util.List;
import java.util.Optional;
import sightline.service.people.Mistake;
import sightline.service.review.desk.ReviewHead;

/**
 * What the page of themes shows.
 *
 * @param review whose
 * @param themes all of them
 * @param typed what somebody typed that could not be kept
 * @param notice of what has just been done
 * @param mistakes to mend
 */
public record ThemesView(
        ReviewHead review, List<ThemeRow> themes, Typed typed, Optional<String> notice, List<Mistake> mistakes) {

    /**
     * A name that was typed.
     *
     * @param theme for which theme; 0 for a new one
     * @param name as it was typed
     */
    public record Typed(long theme, String name) {

        /** Nothing was typed. */
        static final Typed NOTHING = new Typed(-1, "");
    }

    /** Those that people have accepted. */
    public List<ThemeRow> accepted() {
        return in(ThemeRow.State.ACCEPTED);
    }

    /** Those that wait for a decision. */
    public List<ThemeRow> proposed() {
        return in(ThemeRow.State.PROPOSED);
    }

    /** Those that people have refused. */
    public List<ThemeRow> refused() {
        return in(ThemeRow.State.REFUSED);
    }

    private List<ThemeRow> in(ThemeRow.State state) {
        return themes.stream().filter(theme -> theme.state() == state).toList();
    }

    /** What stands in the box for a theme's name. */
    public String name(ThemeRow theme) {
        return typed.theme() == theme.id() ? typed.name() : theme.name();
    }
}
