package sightline.service.review.programme;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sightline.service.page.form.Choice;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.review.form.Answers;

/**
 * What somebody typed about a topic.
 *
 * @param typed the fields
 * @param matter what it comes to; empty where there are mistakes
 * @param mistakes to mend first
 */
public record TopicForm(Typed typed, Optional<Topic.Matter> matter, List<Mistake> mistakes) {

    private static final int SHORT = 200;
    private static final int LONG = 4_000;

    /** Months to choose from: this municipal year and the next. */
    static List<Choice> months(LocalDate today) {
        MunicipalYear year = MunicipalYear.of(today);
        return Stream.of(year, new MunicipalYear(year.from() + 1))
                .flatMap(each -> each.months().stream())
                .map(month -> new Choice(month.toString(), MunicipalYear.words(month)))
                .toList();
    }

    /** A form to fill in. */
    static TopicForm empty(Typed typed) {
        return new TopicForm(typed, Optional.empty(), List.of());
    }

    /** A topic as it can be changed. */
    static Typed typed(Topic.Matter matter) {
        return Typed.NOTHING
                .with("origin", matter.origin().name())
                .with("title", matter.title())
                .with("about", matter.about())
                .with("brought", matter.brought())
                .with("raised", matter.raised())
                .with("committee", matter.committee())
                .with("month", matter.month().map(YearMonth::toString).orElse(""))
                .with("ward", matter.call().ward())
                .with("tried", matter.call().tried())
                .with("sought", matter.call().sought())
                .with("bodies", matter.call().bodies());
    }

    static TopicForm of(Typed typed) {
        Answers answers = new Answers(typed);
        Optional<Origin> origin = answers.one("origin", Origin.values(), "Choose where the topic comes from");
        String title = answers.words("title", SHORT, "Enter the topic in a few words");
        String about = answers.words("about", LONG, "Write what it is about, in a few sentences");
        String brought = answers.some("brought", SHORT);
        Optional<LocalDate> raised = answers.day("raised", "the day it was brought");
        String committee = answers.some("committee", SHORT);
        String month = typed.text("month");
        if (!month.matches("(\\d{4}-(0[1-9]|1[0-2]))?")) {
            answers.mistake("month", "Choose a month of this list, or none");
        }
        boolean call = origin.filter(Origin.CALL_FOR_ACTION::equals).isPresent();
        // LGA 2000, s9FC, and the guidance on it: a call is a last resort, so it says what was tried and what is
        // sought.
        String ward =
                call ? answers.words("ward", SHORT, "Enter the ward that it affects") : answers.some("ward", SHORT);
        String tried =
                call ? answers.words("tried", LONG, "Write what has been tried so far") : answers.some("tried", LONG);
        String sought =
                call ? answers.words("sought", LONG, "Write what outcome is sought") : answers.some("sought", LONG);
        String bodies = answers.some("bodies", LONG);
        Optional<Topic.Matter> matter = answers.areFine()
                ? origin.flatMap(from -> raised.map(day -> new Topic.Matter(
                        from,
                        title,
                        about,
                        brought,
                        day,
                        committee,
                        month.isEmpty() ? Optional.empty() : Optional.of(YearMonth.parse(month)),
                        new Topic.Call(ward, tried, sought, bodies))))
                : Optional.empty();
        return new TopicForm(typed, matter, answers.mistakes());
    }
}
