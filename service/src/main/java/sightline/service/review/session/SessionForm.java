package sightline.service.review.session;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import sightline.service.page.form.Choice;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.review.book.Session;

/**
 * What somebody typed about a session.
 *
 * @param typed the fields
 * @param planned what it comes to; empty where there are mistakes
 * @param mistakes to mend first
 */
public record SessionForm(Typed typed, Optional<NewSession> planned, List<Mistake> mistakes) {

    private static final int LONGEST = 200;

    /** What a session can be. */
    public static final List<Choice> KINDS = Arrays.stream(Session.Kind.values())
            .map(kind -> new Choice(kind.name(), kind.words()))
            .toList();

    /** A form for a new session. */
    static SessionForm empty() {
        return new SessionForm(Typed.NOTHING, Optional.empty(), List.of());
    }

    /** A form that holds a session. */
    static SessionForm of(Sitting sitting) {
        Typed typed = Typed.NOTHING
                .with("kind", sitting.session().kind().name())
                .with("title", sitting.session().title())
                .with("on", sitting.session().day())
                .with("place", sitting.session().place());
        return new SessionForm(
                sitting.time()
                        .map(time -> typed.with("begins", Times.written(time.from()))
                                .with("ends", Times.written(time.until())))
                        .orElse(typed),
                Optional.empty(),
                List.of());
    }

    static SessionForm read(Typed typed, Optional<Session.Kind> known) {
        Read read = new Read(typed);
        Optional<Session.Kind> kind = known.or(() -> kind(typed.text("kind")));
        if (kind.isEmpty()) {
            read.mend("kind", "Choose a day of hearings, a meeting or a visit");
        }
        String title = read.words("title", LONGEST, "Write what the session is called");
        Optional<LocalDate> day = read.day("on", "the day of the session");
        String place = read.words("place", LONGEST);
        Optional<Span> time = kind.filter(Session.Kind.DAY::equals).isPresent()
                ? Optional.empty()
                : read.span("begins", "ends", false, "the session");
        Optional<NewSession> planned = read.mistakes().isEmpty()
                ? kind.flatMap(what -> day.map(on -> new NewSession(what, title, on, place, time)))
                : Optional.empty();
        return new SessionForm(typed, planned, read.mistakes());
    }

    private static Optional<Session.Kind> kind(String name) {
        return Arrays.stream(Session.Kind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }
}
