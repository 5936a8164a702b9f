package sightline.service.review.figure;

import java.util.List;
import org.springframework.stereotype.Component;

/** All sources of figures, asked by name. */
@Component
public final class Sources {

    private final List<FigureSource> sources;

    Sources(List<FigureSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** The answer to a query. */
    public FigureSource.Result run(String authority, FigureQuery query) {
        return sources.stream()
                .filter(source -> source.name().equals(query.source()))
                .findFirst()
                .map(source -> source.run(authority, query))
                .orElseGet(() -> new FigureSource.Result.Unknown(
                        "There is no source of figures called ‘%s’. Choose a figure below.".formatted(query.source())));
    }

    /** Everything that can be asked by choosing. */
    public List<FigureSource.Offer> offers(String authority) {
        return sources.stream()
                .flatMap(source -> source.offers(authority).stream())
                .toList();
    }
}
