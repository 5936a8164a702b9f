package sightline.service.review.report.source;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import sightline.service.review.desk.Inside;

/** Asks the other corners of a review what they add to its report; a corner that isn't there adds nothing. */
@Component
final class Annexes {

    private final ObjectProvider<ScopeOf> scopes;
    private final ObjectProvider<FiguresOf> figures;
    private final ObjectProvider<WaiversOf> waivers;

    Annexes(ObjectProvider<ScopeOf> scopes, ObjectProvider<FiguresOf> figures, ObjectProvider<WaiversOf> waivers) {
        this.scopes = scopes;
        this.figures = figures;
        this.waivers = waivers;
    }

    Annex of(Inside inside) {
        return new Annex(
                scopes.stream().findFirst().map(scope -> scope.of(inside)).orElse(Scope.UNSAID),
                figures.stream().findFirst().map(known -> known.of(inside)).orElse(List.of()),
                waivers.stream().findFirst().map(known -> known.of(inside)).orElse(List.of()));
    }
}
