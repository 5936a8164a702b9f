package sightline.exchange.sen2.rule;

import java.util.OptionalInt;
import java.util.function.Consumer;
import sightline.exchange.sen2.form.Block;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Section;

/** Takes down what the rules find, with the rule and the place that are being looked at. */
final class Findings {

    private final Consumer<Finding> sink;
    private String rule = "";
    private OptionalInt person = OptionalInt.empty();
    private OptionalInt request = OptionalInt.empty();

    Findings(Consumer<Finding> sink) {
        this.sink = sink;
    }

    /** From here on a person is looked at, or the return as a whole. */
    void person(OptionalInt index) {
        person = index;
        request = OptionalInt.empty();
    }

    /** From here on a request of the person is looked at, or the person as a whole. */
    void request(OptionalInt index) {
        request = index;
    }

    /** Looks at something by one rule. */
    <T> void look(Named<T> named, T what) {
        rule = named.rule().id();
        named.look().look(what, this);
    }

    /** It is wrong. */
    void error(Section section, Item item, String message) {
        say(Level.ERROR, item.element(), section.line(item), message);
    }

    /** It may be wrong. */
    void query(Section section, Item item, String message) {
        say(Level.QUERY, item.element(), section.line(item), message);
    }

    /** A block is wrong. */
    void error(Section section, Block block, String message) {
        say(Level.ERROR, block.element(), section.line(), message);
    }

    /** A block may be wrong. */
    void query(Section section, Block block, String message) {
        say(Level.QUERY, block.element(), section.line(), message);
    }

    private void say(Level level, String element, int line, String message) {
        sink.accept(new Finding(rule, level, person, request, element, line, message));
    }
}
