package sightline.service.review.finding.page;

import java.util.List;
import java.util.Optional;
import sightline.service.people.Mistake;
import sightline.service.review.desk.ReviewHead;
import sightline.service.review.finding.ThemeOrder;

/**
 * What the page about themes shows.
 *
 * @param head the review
 * @param themes in order, as they are saved
 * @param fresh what was typed for a new one
 * @param typed a new name that could not be kept
 * @param mistakes to mend first
 */
public record ThemesView(
        ReviewHead head, List<ThemeOrder.Row> themes, String fresh, Optional<Typed> typed, List<Mistake> mistakes) {

    /**
     * A name that somebody typed and that is not kept.
     *
     * @param theme of which theme
     * @param name what they typed
     * @param overtaken whether somebody else had saved another name meanwhile
     */
    public record Typed(long theme, String name, boolean overtaken) {}

    /** What stands in the field of a theme. */
    public String name(ThemeOrder.Row theme) {
        return typed.filter(one -> one.theme() == theme.id()).map(Typed::name).orElse(theme.name());
    }

    /** The theme whose new name was overtaken. */
    public Optional<ThemeOrder.Row> overtaken() {
        return typed.filter(Typed::overtaken)
                .flatMap(one -> themes.stream()
                        .filter(theme -> theme.id() == one.theme())
                        .findFirst());
    }
}
