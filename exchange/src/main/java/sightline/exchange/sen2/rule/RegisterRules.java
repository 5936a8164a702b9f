package sightline.exchange.sen2.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Section;
import sightline.exchange.sen2.register.Establishment;
import sightline.exchange.sen2.register.Register;

/** V8: settings of plans and placements, held against the register of establishments. */
final class RegisterRules implements Across {

    private static final String YES = "1";

    private final Named<Request> rule = Named.of("V8", this::look);
    private final Register register;

    RegisterRules(Register register) {
        this.register = register;
    }

    @Override
    public void person(Person person, Findings out) {
        for (Request request : person.requests()) {
            out.request(request.index());
            out.look(rule, request);
        }
        out.person(person.index());
    }

    @Override
    public void end(Findings out) {
        // each was told where it stands
    }

    private void look(Request request, Findings out) {
        Stream.of(request.details(), request.placements()).flatMap(List::stream).forEach(one -> look(one, out));
    }

    private void look(Section setting, Findings out) {
        Optional<String> urn = setting.text(Item.URN);
        if (urn.isEmpty()) {
            return;
        }
        Optional<Establishment> known = register.find(urn.get());
        if (known.isEmpty()) {
            out.query(setting, Item.URN, "The register has no establishment with URN %s.".formatted(urn.get()));
            return;
        }
        flag(setting, Item.SEN_UNIT, known.get(), Establishment::hasSenUnit, out);
        flag(setting, Item.RESOURCED_PROVISION, known.get(), Establishment::hasResourcedProvision, out);
        if (known.get().isUnlikely()) {
            out.query(
                    setting,
                    Item.URN,
                    "URN %s is of the type \"%s\" in the register, where nobody with a plan is expected."
                            .formatted(urn.get(), known.get().type()));
        }
    }

    private static void flag(
            Section setting, Item item, Establishment known, Predicate<Establishment> has, Findings out) {
        if (setting.is(item, YES) && !has.test(known)) {
            out.query(
                    setting,
                    item,
                    "%s is 1, and the register knows none at URN %s."
                            .formatted(item.element(), setting.text(Item.URN).orElseThrow()));
        }
    }
}
