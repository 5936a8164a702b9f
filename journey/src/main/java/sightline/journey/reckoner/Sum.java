package sightline.journey.reckoner;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sightline.journey.law.ClosedPeriod;
import sightline.journey.time.Counting;
import sightline.journey.time.Limit;
import sightline.journey.time.Sentence;

/** How a last day was reckoned, as a value: it can be done again, and told in words. */
public sealed interface Sum {

    /** The day it comes to; empty where there is none yet or the calendar doesn't reach so far. */
    Optional<LocalDate> day(Counting counting);

    /** Tells what is counted, without the result. */
    void tell(Sentence sentence);

    /** A limit counted from a day; {@code what} says what day that is. */
    record Counted(Limit limit, LocalDate from, String what) implements Sum {
        @Override
        public Optional<LocalDate> day(Counting counting) {
            return limit.lastDay(from, counting);
        }

        @Override
        public void tell(Sentence sentence) {
            limit.tell(sentence, from);
            sentence.add(" (").add(what).add(")");
        }
    }

    /** A limit of working days counted from a day without the days that the Tribunal doesn't count. */
    record CountedByTribunal(Limit.WorkingDaysAfter limit, LocalDate from, List<ClosedPeriod> closed) implements Sum {
        @Override
        public Optional<LocalDate> day(Counting counting) {
            return counting.calendar().nth(from.plusDays(1), limit.n(), new ClosedDays(closed));
        }

        @Override
        public void tell(Sentence sentence) {
            limit.tell(sentence, from);
            sentence.add(", without days that the Tribunal does not count");
        }
    }

    /** A day that somebody set or that a fact gives. */
    record Given(LocalDate day, String what) implements Sum {
        @Override
        public Optional<LocalDate> day(Counting counting) {
            return Optional.of(day);
        }

        @Override
        public void tell(Sentence sentence) {
            sentence.add(day).add(" (").add(what).add(")");
        }
    }

    /** The earlier of two. */
    record Earlier(Sum one, Sum other) implements Sum {
        @Override
        public Optional<LocalDate> day(Counting counting) {
            Optional<LocalDate> a = one.day(counting);
            Optional<LocalDate> b = other.day(counting);
            return a.isEmpty() || b.isPresent() && a.get().isBefore(b.get()) ? a : b;
        }

        @Override
        public void tell(Sentence sentence) {
            sentence.add("the earlier of ");
            one.tell(sentence);
            sentence.add(" and ");
            other.tell(sentence);
        }
    }

    /** The later of two. */
    record Later(Sum one, Sum other) implements Sum {
        @Override
        public Optional<LocalDate> day(Counting counting) {
            Optional<LocalDate> a = one.day(counting);
            Optional<LocalDate> b = other.day(counting);
            return a.isEmpty() || b.isPresent() && a.get().isAfter(b.get()) ? a : b;
        }

        @Override
        public void tell(Sentence sentence) {
            sentence.add("the later of ");
            one.tell(sentence);
            sentence.add(" and ");
            other.tell(sentence);
        }
    }

    /** The first working day of the Tribunal on or after another sum's day. */
    record MovedByTribunal(Sum sum, List<ClosedPeriod> closed) implements Sum {
        @Override
        public Optional<LocalDate> day(Counting counting) {
            Optional<LocalDate> day = sum.day(counting);
            return day.isEmpty() ? day : counting.calendar().nth(day.get(), 1, new ClosedDays(closed));
        }

        @Override
        public void tell(Sentence sentence) {
            sum.tell(sentence);
            sentence.add(", moved on where the Tribunal does not count that day");
        }
    }

    /** No day, for a reason. */
    record None(String why) implements Sum {
        @Override
        public Optional<LocalDate> day(Counting counting) {
            return Optional.empty();
        }

        @Override
        public void tell(Sentence sentence) {
            sentence.add(why);
        }
    }
}
