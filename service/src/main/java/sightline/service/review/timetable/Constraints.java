package sightline.service.review.timetable;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import sightline.service.review.session.Hours;

/** What makes a timetable possible, and what makes it good. */
public final class Constraints implements ConstraintProvider {

    private static final HardMediumSoftScore ONE_MUST = HardMediumSoftScore.ONE_HARD;

    /** For the search. */
    public Constraints() {}

    @Override
    public Constraint[] defineConstraints(ConstraintFactory of) {
        return new Constraint[] {
            oneInARoom(of),
            oneForAGroup(of),
            restAfterHardTestimony(of),
            keptApart(of),
            everybodyIsHeard(of),
            bothSidesInBothHalves(of),
            linesTogether(of),
            fewRooms(of),
            familiesNotFirstThing(of),
            groupsHearAboutAsMany(of)
        };
    }

    private static Constraint oneInARoom(ConstraintFactory of) {
        return of.forEachUniquePair(Turn.class, Joiners.equal(Turn::room))
                .filter((one, other) -> Rules.shareRoom(one.placed(), other.placed()))
                .penalize(ONE_MUST)
                .asConstraint("one witness a room and time");
    }

    private static Constraint oneForAGroup(ConstraintFactory of) {
        return of.forEachUniquePair(Turn.class, Joiners.equal(Turn::group))
                .filter((one, other) -> Rules.shareGroup(one.placed(), other.placed()))
                .penalize(ONE_MUST)
                .asConstraint("a group hears one at a time");
    }

    private static Constraint restAfterHardTestimony(ConstraintFactory of) {
        return of.forEach(Turn.class)
                .filter(turn -> turn.wants().hard())
                .join(Turn.class, Joiners.equal(Turn::group))
                .join(Hours.class)
                .filter((hard, other, hours) -> hard.getWitness() != other.getWitness()
                        && Rules.leavesNoRest(hard.placed(), other.placed(), hours.rest()))
                .penalize(ONE_MUST)
                .asConstraint("a break after hard testimony");
    }

    private static Constraint keptApart(ConstraintFactory of) {
        return of.forEachUniquePair(Turn.class)
                .filter((one, other) ->
                        !one.wants().apart().isEmpty() || !other.wants().apart().isEmpty())
                .join(Hours.class)
                .filter((one, other, hours) -> Rules.wouldMeet(one.placed(), other.placed(), hours.slot()))
                .penalize(ONE_MUST)
                .asConstraint("kept apart");
    }

    private static Constraint everybodyIsHeard(ConstraintFactory of) {
        return of.forEachIncludingUnassigned(Turn.class)
                .filter(turn -> turn.getSeat() == null)
                .penalize(HardMediumSoftScore.ONE_MEDIUM)
                .asConstraint("everybody is heard");
    }

    /** The sum of squares is least where each side is parted evenly. */
    private static Constraint bothSidesInBothHalves(ConstraintFactory of) {
        return of.forEach(Turn.class)
                .join(Hours.class)
                .groupBy(
                        (turn, hours) -> turn.isFamily(),
                        (turn, hours) -> hours.isMorning(turn.taken().start()),
                        ConstraintCollectors.countBi())
                .penalize(HardMediumSoftScore.ofSoft(2), (family, morning, count) -> (long) count * count)
                .asConstraint("families and professionals in the morning and the afternoon");
    }

    /** Two who speak to the same line are best heard by the same group in the same half of the day. */
    private static Constraint linesTogether(ConstraintFactory of) {
        return of.forEachUniquePair(Turn.class)
                .filter(Turn::sharesALineWith)
                .join(Hours.class)
                .filter((one, other, hours) -> one.group() != other.group()
                        || hours.isMorning(one.taken().start())
                                != hours.isMorning(other.taken().start()))
                .penalize(HardMediumSoftScore.ONE_SOFT)
                .asConstraint("lines of enquiry together");
    }

    private static Constraint fewRooms(ConstraintFactory of) {
        return of.forEach(Turn.class)
                .groupBy(Turn::group, ConstraintCollectors.countDistinct(Turn::room))
                .penalize(HardMediumSoftScore.ofSoft(12), (group, rooms) -> rooms - 1L)
                .asConstraint("little travel between rooms");
    }

    private static Constraint familiesNotFirstThing(ConstraintFactory of) {
        return of.forEach(Turn.class)
                .filter(Turn::isFamily)
                .join(Hours.class)
                .filter((turn, hours) -> turn.taken().start().equals(hours.all().from()))
                .penalize(HardMediumSoftScore.ofSoft(8))
                .asConstraint("families not first thing");
    }

    private static Constraint groupsHearAboutAsMany(ConstraintFactory of) {
        return of.forEach(Turn.class)
                .groupBy(Turn::group, ConstraintCollectors.count())
                .penalize(HardMediumSoftScore.ONE_SOFT, (group, count) -> (long) count * count)
                .asConstraint("groups hear about as many");
    }
}
