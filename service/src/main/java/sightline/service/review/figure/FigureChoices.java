package sightline.service.review.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import sightline.insight.published.Authority;
import sightline.service.page.form.Choice;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.review.desk.Inside;
import sightline.service.watch.Knowledge;

/** What figures there are to choose from. */
@Component
final class FigureChoices {

    private final Knowledge knowledge;
    private final Sources sources;

    FigureChoices(Knowledge knowledge, Sources sources) {
        this.knowledge = knowledge;
        this.sources = sources;
    }

    ChooseFigureView view(Inside inside, Typed typed, List<Mistake> mistakes) {
        return new ChooseFigureView(
                inside.review(), authorities(), sources.offers(inside.desk().authority()), typed, mistakes);
    }

    private List<Choice> authorities() {
        List<Choice> choices = new ArrayList<>(List.of(new Choice(Authority.ENGLAND, "England")));
        knowledge.authorities().stream()
                .filter(authority -> !authority.code().equals(Authority.ENGLAND))
                .sorted(Comparator.comparing(Authority::name))
                .map(authority -> new Choice(authority.code(), authority.name()))
                .forEach(choices::add);
        return choices;
    }

    /** Who says a figure, for the register. */
    String origin(FigureQuery query) {
        return query.source().equals(PublishedSource.NAME) ? "published statistics" : "the council’s own counts";
    }
}
