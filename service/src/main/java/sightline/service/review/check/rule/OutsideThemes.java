package sightline.service.review.check.rule;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sightline.service.review.book.Theme;
import sightline.service.review.check.Ground;
import sightline.service.review.check.Level;
import sightline.service.review.check.Rule;
import sightline.service.review.check.Said;

/** A statement whose theme was taken out of the report: the report would leave it out in silence. */
public final class OutsideThemes implements Rule {

    @Override
    public About about() {
        return new About("outside-themes", Level.WARNING, "Statements in no theme of the report");
    }

    @Override
    public Stream<Found> look(Ground ground) {
        Set<Long> themes =
                ground.book().argument().themes().stream().map(Theme::id).collect(Collectors.toSet());
        return Said.all(ground.book())
                .filter(said -> !themes.contains(said.theme()))
                .map(said -> new Found(
                        said.place(),
                        "Its theme is no longer in the report, so the report would leave it out. Move it to a theme, or take"
                                + " it back.",
                        said.words()));
    }
}
