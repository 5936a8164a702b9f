package sightline.service.watch.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sightline.exchange.facts.Facts;
import sightline.insight.published.Authority;
import sightline.insight.published.Figure;
import sightline.insight.published.Marker;
import sightline.insight.published.Measure;
import sightline.insight.published.PublishedFigure;
import sightline.insight.published.Vintage;

/** A handful of invented facts. */
public final class SmallFacts {

    static final Vintage FIRST = new Vintage("first", "First", LocalDate.of(2025, 6, 26), "Exemplar");
    static final Vintage REVISED = new Vintage("revised", "Revised", LocalDate.of(2026, 1, 20), "Exemplar");
    static final Authority EXEMPLAR = new Authority("990", "Exemplar", "North East", Optional.empty(), List.of());

    private SmallFacts() {}

    static PublishedFigure counted(Vintage vintage, Measure measure, long value) {
        return figure(vintage, 2024, measure, new Figure.Counted(value));
    }

    static PublishedFigure withheld(Vintage vintage, Measure measure) {
        return figure(vintage, 2024, measure, new Figure.Withheld(Marker.UNAVAILABLE));
    }

    static PublishedFigure figure(Vintage vintage, int year, Measure measure, Figure figure) {
        return new PublishedFigure(EXEMPLAR.code(), year, measure, figure, vintage.id());
    }

    static Facts figures(Vintage vintage, PublishedFigure... figures) {
        return new Facts(List.of(vintage), List.of(figures), List.of(EXEMPLAR), List.of(), List.of());
    }

    public static Facts authorities(Authority... authorities) {
        return new Facts(List.of(), List.of(), List.of(authorities), List.of(), List.of());
    }
}
