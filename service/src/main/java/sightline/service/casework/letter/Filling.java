package sightline.service.casework.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sightline.journey.reckoner.Clock;
import sightline.journey.time.DayWords;
import sightline.service.casework.advice.AdviceKind;
import sightline.service.casework.journal.Person;

/** Fills the text of a letter; what can't be filled becomes a gap that says what to do. */
final class Filling {

    private static final Pattern BLANK = Pattern.compile("\\{([a-z-]+)}");

    private final Occasion occasion;
    private final Facts facts;
    private final LocalDate day;
    private final String caseHref;

    private Filling(Occasion occasion, Facts facts) {
        this.occasion = occasion;
        this.facts = facts;
        this.day = occasion.event().date();
        this.caseHref = "/cases/" + occasion.event().at().journey().journey();
    }

    static Letter fill(Occasion occasion, Facts facts) {
        Filling filling = new Filling(occasion, facts);
        return new Letter(
                occasion.template().title(),
                occasion.template().lines().stream()
                        .map(line -> new Letter.Block(line.style(), filling.spans(line.text())))
                        .toList());
    }

    private List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = BLANK.matcher(text);
        int place = 0;
        while (matcher.find()) {
            if (matcher.start() > place) {
                spans.add(new Span.Words(text.substring(place, matcher.start())));
            }
            spans.add(Blank.of(matcher.group(1))
                    .map(this::span)
                    .orElseThrow(() -> new IllegalStateException("no letter can be filled with " + matcher.group())));
            place = matcher.end();
        }
        if (place < text.length()) {
            spans.add(new Span.Words(text.substring(place)));
        }
        return List.copyOf(spans);
    }

    private Span span(Blank blank) {
        return switch (blank) {
            case GREETING -> ofPerson(person -> "Dear " + greeted(person));
            case NAME -> ofPerson(person -> toYou() ? "you" : person.name());
            case NAMES -> ofPerson(person -> toYou() ? "your" : person.forename() + "'s");
            case BORN -> ofPerson(person -> DayWords.of(person.born()));
            case DAY -> new Span.Words(DayWords.of(day));
            case OFFICER ->
                words(facts.officer(), "the case officer's name", "Give this case to an officer.", caseHref);
            case ADVISER -> new Span.Words(AdviceKind.words(occasion.adviser().orElse("")));
            case REASONS ->
                words(
                        facts.reasons(),
                        occasion.template().asks().orElse("reasons"),
                        "Write it in the box on this page.",
                        "#words");
            case AUTHORITY, ADDRESS, TELEPHONE, EMAIL, MEDIATION, ADVICE_SERVICE, DISAGREEMENT, LOCAL_OFFER ->
                set(blank);
            default -> day(blank);
        };
    }

    private boolean toYou() {
        return !occasion.template().trigger().toAdviser() && facts.isYoungPerson(day);
    }

    private String greeted(Person person) {
        if (occasion.template().trigger().toAdviser()) {
            return "colleague";
        }
        return facts.isYoungPerson(day) ? person.forename() : "parent or carer of " + person.name();
    }

    private Span ofPerson(java.util.function.Function<Person, String> text) {
        return words(
                facts.person().map(text),
                "the name of the child or young person",
                "The import that brought this case told no name. Add it to the case.",
                caseHref);
    }

    private Span set(Blank blank) {
        Letterhead.Entry entry = Letterhead.Entry.of(blank.word());
        return words(
                facts.letterhead().at(entry),
                entry.label().toLowerCase(java.util.Locale.UK),
                "A SEND manager adds it to the letterhead.",
                "/caseload/letterhead#" + blank.word());
    }

    /** The day of the clock that runs from this event; else of the last one that ran before it. */
    private Span day(Blank blank) {
        Optional<LocalDate> found = facts.clocks().stream()
                .filter(clock -> blank.duties().contains(clock.duty().id())
                        && !clock.trigger().isAfter(day)
                        && occasion.adviser()
                                .equals(clock.duty().id().equals("A6") ? clock.subject() : Optional.empty()))
                .max(Comparator.comparing(Clock::trigger)
                        .thenComparing(clock -> clock.due().orElse(day)))
                .flatMap(Clock::due);
        return words(
                found.map(DayWords::of),
                "a day that is reckoned from the case (%s)".formatted(String.join(", ", blank.duties())),
                "Check that every event before this letter is recorded.",
                caseHref + "/record");
    }

    private static Span words(Optional<String> text, String what, String next, String href) {
        return text.filter(known -> !known.isBlank())
                .<Span>map(Span.Words::new)
                .orElseGet(() -> new Span.Gap(what, next, href));
    }
}
