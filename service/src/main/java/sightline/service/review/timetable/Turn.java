package sightline.service.review.timetable;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sightline.service.review.book.SourceKind;
import sightline.service.review.session.Hearing;
import sightline.service.review.session.Seat;
import sightline.service.review.session.Wants;

/** A hearing as the search moves it about. The search reads and sets it through getters, and null is its "no place". */
@PlanningEntity
public final class Turn {

    private long witness;
    private boolean family;
    private boolean locked;
    private Wants wants = Wants.USUAL;
    private List<Seat> seats = List.of();
    private @Nullable Seat seat;

    /** For the search, which copies turns. */
    public Turn() {}

    Turn(Hearing hearing, List<Seat> seats) {
        this.witness = hearing.witness();
        this.family = hearing.whom().source().side() == SourceKind.Side.FAMILIES;
        this.wants = hearing.wants();
        this.locked = hearing.locked() && hearing.seat().isPresent();
        this.seats = seats;
        this.seat = hearing.seat().filter(at -> locked).orElse(null);
    }

    /** Whose turn it is. */
    @PlanningId
    public long getWitness() {
        return witness;
    }

    /** Whether the search has to leave it where it is. */
    @PlanningPin
    public boolean isLocked() {
        return locked;
    }

    /** Where it may be. */
    @ValueRangeProvider
    public List<Seat> getSeats() {
        return seats;
    }

    /** Where it is. */
    @PlanningVariable(allowsUnassigned = true)
    public @Nullable Seat getSeat() {
        return seat;
    }

    /** Moves it. */
    public void setSeat(@Nullable Seat seat) {
        this.seat = seat;
    }

    boolean isFamily() {
        return family;
    }

    Wants wants() {
        return wants;
    }

    /** Where it is; only asked of a turn that has a place. */
    Seat taken() {
        return Objects.requireNonNull(seat);
    }

    int group() {
        return taken().group();
    }

    String room() {
        return taken().room();
    }

    Rules.Placed placed() {
        return new Rules.Placed(witness, wants, taken());
    }

    boolean sharesALineWith(Turn other) {
        return wants.lines().stream().anyMatch(other.wants.lines()::contains);
    }
}
