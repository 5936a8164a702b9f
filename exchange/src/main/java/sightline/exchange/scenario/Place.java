package sightline.exchange.scenario;

import org.yaml.snakeyaml.nodes.Node;
import sightline.exchange.UnusableInput;

/**
 * Where something stands in a scenario file.
 *
 * @param file the file's name as it is shown
 * @param line the line, from 1
 * @param key the key with those above it, as in "psychologists, days a week"; empty at the top
 */
record Place(String file, int line, String key) {

    /** The place of a key below this one. */
    Place below(String name, Node node) {
        return new Place(file, node.getStartMark().getLine() + 1, key.isEmpty() ? name : key + ", " + name);
    }

    /**
     * Something is wrong here.
     *
     * @param what what is wrong, a sentence with its full stop
     * @param next what to do, a sentence with its full stop
     */
    UnusableInput wrong(String what, String next) {
        String where = key.isEmpty() ? "" : " (%s)".formatted(key);
        return new UnusableInput("%s, line %d%s: %s".formatted(file, line, where, what), next);
    }
}
