package sightline.service.review.session;

import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;

/**
 * What somebody typed about what a hearing needs.
 *
 * @param typed the fields
 * @param wants what it comes to; empty where there are mistakes
 * @param mistakes to mend first
 */
public record HearingForm(Typed typed, Optional<Wants> wants, List<Mistake> mistakes) {

    private static final int LEAST = 10;
    private static final int MOST = 240;

    /** A form that holds what a hearing needs. */
    static HearingForm of(Wants wants) {
        Typed typed = Typed.NOTHING
                .with("minutes", String.valueOf(wants.minutes()))
                .with("hard", String.valueOf(wants.hard()))
                .with("windows", Times.words(wants.windows()))
                .with("arrives", wants.arrives().map(Times::written).orElse(""));
        for (int line : wants.lines()) {
            typed = typed.with("line-" + line, "true");
        }
        for (long other : wants.apart()) {
            typed = typed.with("apart-" + other, "true");
        }
        return new HearingForm(typed, Optional.empty(), List.of());
    }

    /**
     * Reads a form.
     *
     * @param lines the lines of enquiry there are
     * @param others the witnesses who are on the same list
     */
    static HearingForm read(Typed typed, Set<Integer> lines, Set<Long> others) {
        Read read = new Read(typed);
        int minutes = read.number("minutes", LEAST, MOST, "Enter how long the hearing takes, 10 to 240 minutes");
        Optional<List<Span>> windows = Times.spans(typed.text("windows"));
        if (windows.isEmpty()) {
            read.mend("windows", "Write times such as 9:30 to 12:00, 14:00 to 16:00");
        }
        Optional<LocalTime> arrives = read.someTime("arrives", "Enter a time such as 10:30, or leave this empty");
        Set<Integer> chosen = read.numbers("line").stream()
                .map(Math::toIntExact)
                .filter(lines::contains)
                .collect(Collectors.toUnmodifiableSet());
        Set<Long> apart = new HashSet<>(read.numbers("apart"));
        apart.retainAll(others);
        Optional<Wants> wants = windows.filter(given -> read.mistakes().isEmpty())
                .map(given -> new Wants(minutes, read.ticked("hard"), given, arrives, chosen, Set.copyOf(apart)));
        return new HearingForm(typed, wants, read.mistakes());
    }
}
