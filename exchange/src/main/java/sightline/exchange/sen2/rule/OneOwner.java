package sightline.exchange.sen2.rule;

import java.util.Optional;
import java.util.function.Predicate;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Upn;
import sightline.exchange.sen2.form.Values;

/** P7: a UPN or ULN belongs to one person only. */
final class OneOwner implements Across {

    private static final Values TEN_DIGITS = new Values.Digits(10, 10);

    private final Named<Person> rule = Named.of("P7", this::look);
    private final NumbersSeen upns = new NumbersSeen();
    private final NumbersSeen ulns = new NumbersSeen();

    @Override
    public void person(Person person, Findings out) {
        out.look(rule, person);
    }

    @Override
    public void end(Findings out) {
        // each was told where it stood
    }

    private void look(Person person, Findings out) {
        look(person, Item.UPN, upn -> Upn.of(upn) != Upn.MISSHAPEN, upns, out);
        look(person, Item.ULN, TEN_DIGITS::allow, ulns, out);
    }

    private static void look(Person person, Item item, Predicate<String> usable, NumbersSeen seen, Findings out) {
        Optional<String> number = person.section().text(item).filter(usable);
        if (number.isPresent()) {
            seen.take(NumbersSeen.number(number.get()), person.index().orElseThrow())
                    .ifPresent(first -> out.error(
                            person.section(), item, "Person %d has the same %s.".formatted(first, item.element())));
        }
    }
}
