package sightline.service.review.sample.scene;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sightline.service.people.InventedPeople;
import sightline.service.people.Role;
import sightline.service.review.desk.Inside;
import sightline.service.review.desk.Part;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.desk.Reviews;
import sightline.service.review.sample.PlanSection;
import sightline.service.review.sample.Sample;
import sightline.service.review.sample.SamplePlan;
import sightline.service.review.sample.Samples;
import sightline.service.review.sample.Seat;
import sightline.service.review.sample.mark.Mark;
import sightline.service.review.sample.mark.MarkSheet;
import sightline.service.review.sample.mark.Markings;

/** Marks the demonstration's sample: all plans but one by two people, who settle where they differ on all but one. */
@Component
@ConditionalOnProperty("sightline.demonstration")
@Order(135) // after plans are given out
final class InventedMarks implements ApplicationRunner {

    private static final List<String> NOTES = List.of(
            "One can picture a school day from this.",
            "Says “access to” and no hours.",
            "A day and a sign for each, good.",
            "The advice names a need that we don’t find here.");

    private final Reviews reviews;
    private final Samples samples;
    private final Markings markings;
    private final InventedPeople people;

    InventedMarks(Reviews reviews, Samples samples, Markings markings, InventedPeople people) {
        this.reviews = reviews;
        this.samples = samples;
        this.markings = markings;
        this.people = people;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Optional<Long> first = account(Role.SCRUTINY_OFFICER);
        Optional<Long> second = account(Role.COMMITTEE_MEMBER);
        if (first.isEmpty() || second.isEmpty()) {
            return;
        }
        ReviewDesk system = ReviewDesk.system(InventedSamples.EXEMPLAR);
        reviews.all(system).forEach(review -> {
            Seat one = Seat.of(new Inside(desk(first.get()), review));
            Seat other = Seat.of(new Inside(desk(second.get()), review));
            samples.all(one).forEach(sample -> mark(one, other, sample));
        });
    }

    private void mark(Seat one, Seat other, Sample sample) {
        List<SamplePlan> plans = sample.released();
        boolean fresh = markings.of(one, sample).values().stream()
                .allMatch(marks -> marks.all().isEmpty());
        if (!fresh) {
            return;
        }
        for (int i = 0; i < plans.size() - 1; i++) {
            int place = plans.get(i).place();
            MarkSheet first = sheet(new SplittableRandom(31L * place), sample.id());
            MarkSheet second = near(first, new SplittableRandom(97L * place));
            markings.mark(one, new Markings.Wish(sample, place, first, true, 0));
            markings.mark(other, new Markings.Wish(sample, place, second, true, 0));
            if (i > 0 && !first.hasMarksOf(second)) {
                markings.settle(one, new Markings.Wish(sample, place, first.settledWith(second, first), true, 0));
            }
        }
    }

    /** Mostly good, weaker in outcomes and provision, as plans of the story are. */
    private static MarkSheet sheet(SplittableRandom dice, long sample) {
        return MarkSheet.of(
                section -> switch (section) {
                    case G, H1, H2, J -> dice.nextInt(3) == 0 ? Mark.GOOD : Mark.NOT_APPLICABLE;
                    case E, F -> Mark.GRADES.get(dice.nextInt(3));
                    default -> Mark.GRADES.get(1 + dice.nextInt(3));
                },
                section -> dice.nextInt(4) == 0 ? NOTES.get((int) ((sample + section.ordinal()) % NOTES.size())) : "");
    }

    private static MarkSheet near(MarkSheet first, SplittableRandom dice) {
        return MarkSheet.of(section -> near(first.mark(section), section, dice), section -> "");
    }

    private static Mark near(Mark mark, PlanSection section, SplittableRandom dice) {
        if (mark.grade().isEmpty() || dice.nextInt(5) > 0) {
            return mark;
        }
        int grade = mark.grade().orElseThrow();
        return Mark.GRADES.get(Math.clamp(grade - 1 + (section.ordinal() % 2 == 0 ? 1 : -1), 0, 3));
    }

    private static ReviewDesk desk(long account) {
        return new ReviewDesk(InventedSamples.EXEMPLAR, Part.SYSTEM, Optional.of(account), Set.of());
    }

    private Optional<Long> account(Role role) {
        return people.offered().stream()
                .filter(offered -> offered.role() == role)
                .map(InventedPeople.Offered::account)
                .findFirst();
    }
}
