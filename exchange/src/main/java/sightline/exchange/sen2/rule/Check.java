package sightline.exchange.sen2.rule;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import sightline.exchange.UnusableInput;
import sightline.exchange.sen2.form.Block;
import sightline.exchange.sen2.form.Form;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Section;
import sightline.exchange.sen2.read.Fault;
import sightline.exchange.sen2.read.Hearer;
import sightline.exchange.sen2.read.ReturnReader;

/** Checks a return by every rule while it is read: a person at a time, in bounded memory. */
public final class Check {

    private static final List<Named<Person>> PERSONS =
            all(List.of(IdentityRules.ALL, ReasonRules.ALL, RepeatRules.ALL));
    private static final List<Named<Request>> REQUESTS = all(List.of(RequestRules.ALL, CourseRules.ALL));
    private static final List<Named<Request>> PLANS = all(List.of(PlanRules.ALL, PlanDetailRules.ALL));
    private static final List<Named<Request>> LIVES =
            all(List.of(EndingRules.ALL, PlacementRules.ALL, SettingRules.ALL, ReviewRules.ALL));

    private static final Hearer SILENT = new Hearer() {
        @Override
        public void header(Section header) {
            // nobody asked
        }

        @Override
        public void person(int index, Section person) {
            // nobody asked
        }

        @Override
        public void fault(Fault fault) {
            // is told as a finding
        }
    };

    private Check() {}

    private static <T> List<Named<T>> all(List<List<Named<T>>> groups) {
        return groups.stream().flatMap(List::stream).toList();
    }

    /**
     * Checks a return.
     *
     * @param in its bytes, UTF-8 without a byte order mark; they are not closed
     * @param title what it goes by in messages
     * @param form the form of the year it is to be checked by
     * @param findings hears each finding, in the order of the return
     * @return how many persons it has and how many errors and queries there are
     * @throws UnusableInput if it is no whole SEN2 message, or made to exhaust the memory
     */
    public static Checked of(InputStream in, String title, Form form, Consumer<Finding> findings) {
        return of(in, title, form, References.NONE, findings);
    }

    /**
     * Checks a return against what lies beside it too.
     *
     * @throws UnusableInput likewise, or if the return of the year before is another authority's
     * @see #of(InputStream, String, Form, Consumer)
     */
    public static Checked of(
            InputStream in, String title, Form form, References references, Consumer<Finding> findings) {
        return of(in, title, new Ground(form, references), findings, SILENT);
    }

    /**
     * Checks a return for somebody who also wants to hear what it says.
     *
     * @param beside hears the header, and each person after all that was found about them alone; of faults it hears none
     * @see #of(InputStream, String, Form, Consumer)
     */
    public static Checked of(InputStream in, String title, Form form, Consumer<Finding> findings, Hearer beside) {
        return of(in, title, new Ground(form, References.NONE), findings, beside);
    }

    private static Checked of(InputStream in, String title, Ground ground, Consumer<Finding> findings, Hearer beside) {
        Tally tally = new Tally(findings);
        Round round = new Round(ground, tally, beside);
        int persons = ReturnReader.read(in, title, ground.form(), round);
        round.end();
        return new Checked(persons, tally.errors(), tally.queries());
    }

    /** What a return is checked by. */
    private record Ground(Form form, References references) {

        List<Across> across() {
            List<Across> rules = new ArrayList<>(List.of(new OneOwner(), new OtherShares()));
            references.register().map(RegisterRules::new).ifPresent(rules::add);
            references.before().map(FewerPlaced::new).ifPresent(rules::add);
            return rules;
        }
    }

    /** Looks at one return with every rule. */
    private static final class Round implements Hearer {

        private final Form form;
        private final Consumer<Finding> sink;
        private final Findings out;
        private final Hearer beside;
        private final List<Across> across;
        private final References references;
        private String authority = "";

        Round(Ground ground, Consumer<Finding> sink, Hearer beside) {
            this.form = ground.form();
            this.across = ground.across();
            this.references = ground.references();
            this.sink = sink;
            this.beside = beside;
            this.out = new Findings(sink);
        }

        @Override
        public void header(Section header) {
            authority = header.part(Block.SOURCE).text(Item.LEA).orElse("");
            references.before().ifPresent(before -> before.mustBeOf(authority));
            Head head = Head.of(header, form);
            out.person(OptionalInt.empty());
            HeaderRules.ALL.forEach(rule -> out.look(rule, head));
            beside.header(header);
        }

        @Override
        public void person(int index, Section section) {
            Person person = Person.of(index, section, form, authority);
            out.person(person.index());
            for (Named<Person> rule : PERSONS) {
                out.look(rule, person);
            }
            for (Across rule : across) {
                rule.person(person, out);
            }
            for (Request request : person.requests()) {
                request(request);
            }
            beside.person(index, section);
        }

        /** Rules about a module are only asked where it, or what it belongs to, is there. */
        private void request(Request request) {
            out.request(request.index());
            look(REQUESTS, request);
            if (request.assessment().exists()) {
                look(AssessmentRules.ALL, request);
            }
            if (request.plan().exists()) {
                look(PLANS, request);
            }
            if (request.plan().exists() || request.active().exists()) {
                look(LIVES, request);
            }
        }

        private void look(List<Named<Request>> rules, Request request) {
            for (Named<Request> rule : rules) {
                out.look(rule, request);
            }
        }

        @Override
        public void fault(Fault fault) {
            sink.accept(new Finding(
                    fault.rule(),
                    Level.ERROR,
                    fault.person(),
                    fault.request(),
                    fault.element(),
                    fault.line(),
                    fault.message()));
        }

        void end() {
            across.forEach(rule -> rule.end(out));
        }
    }
}
