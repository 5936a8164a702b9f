package sightline.service.review.group;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import sightline.service.page.form.Choice;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.review.book.Capacity;
import sightline.service.review.form.Answers;

/**
 * What somebody typed about a person of a task group.
 *
 * @param typed the fields
 * @param who it comes to; empty where there are mistakes
 * @param day on which they join
 * @param why they join
 * @param mistakes to mend first
 */
public record JoinForm(
        Typed typed, Optional<Belonging.Who> who, Optional<LocalDate> day, String why, List<Mistake> mistakes) {

    /** In what capacities somebody may come. */
    public static final List<Choice> CAPACITIES = Arrays.stream(Capacity.values())
            .map(capacity -> new Choice(capacity.name(), capacity.words()))
            .toList();

    /** Whether a co-opted member votes. */
    public static final List<Choice> VOTES = List.of(new Choice("no", "No"), new Choice("yes", "Yes"));

    private static final int LONGEST = 100;
    private static final int LONGEST_WHY = 500;

    static JoinForm empty(LocalDate today) {
        Typed typed = Typed.NOTHING.with("since", today).with("voting", "no");
        return new JoinForm(typed, Optional.empty(), Optional.empty(), "", List.of());
    }

    /** What is written about somebody who belongs to the group. */
    static JoinForm of(Belonging one) {
        Typed typed = Typed.NOTHING
                .with("name", one.who().name())
                .with("capacity", one.who().capacity().name())
                .with("party", one.who().party())
                .with("voting", one.who().voting() ? "yes" : "no")
                .with("account", one.who().account().map(String::valueOf).orElse(""));
        return new JoinForm(typed, Optional.of(one.who()), Optional.empty(), "", List.of());
    }

    /** Reads the form about somebody who joins. */
    static JoinForm joining(Typed typed, List<Choice> accounts) {
        Answers answers = new Answers(typed);
        Optional<Belonging.Who> who = who(typed, answers, accounts);
        Optional<LocalDate> day = answers.day("since", "the day from which they belong to it");
        String why = answers.some("why", LONGEST_WHY);
        return new JoinForm(typed, answers.areFine() ? who : Optional.empty(), day, why, answers.mistakes());
    }

    /** Reads the form that corrects what is written about somebody, whose capacity stays. */
    static JoinForm correcting(Typed typed, Belonging one, List<Choice> accounts) {
        Typed whole = typed.with("capacity", one.who().capacity().name());
        Answers answers = new Answers(whole);
        Optional<Belonging.Who> who = who(whole, answers, accounts);
        return new JoinForm(
                whole, answers.areFine() ? who : Optional.empty(), Optional.empty(), "", answers.mistakes());
    }

    private static Optional<Belonging.Who> who(Typed typed, Answers answers, List<Choice> accounts) {
        String name = answers.words("name", LONGEST, "Enter the name as the report should print it");
        Optional<Capacity> capacity =
                answers.one("capacity", Capacity.values(), "Choose in what capacity they belong to it");
        String party = answers.some("party", LONGEST);
        String account = typed.text("account");
        if (!account.isEmpty()
                && accounts.stream().noneMatch(choice -> choice.value().equals(account))) {
            answers.mistake("account", "Choose an account of this list, or none");
            return Optional.empty();
        }
        Optional<Long> linked = account.isEmpty() ? Optional.empty() : Optional.of(Long.parseLong(account));
        return capacity.map(as -> new Belonging.Who(
                name, as, party, as != Capacity.CO_OPTED || typed.text("voting").equals("yes"), linked));
    }
}
