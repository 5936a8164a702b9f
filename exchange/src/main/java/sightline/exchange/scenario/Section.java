package sightline.exchange.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A part of a scenario file: keys with a value, a list or another part below each. */
final class Section {

    private final Place place;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();

    private Section(Place place, MappingNode mapping) {
        this.place = place;
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar
                    ? scalar.getValue().strip()
                    : "";
            Place below = place.below(key, tuple.getKeyNode());
            if (nodes.put(key, tuple.getValueNode()) != null) {
                throw below.wrong("This key is there twice.", "Keep one of the two.");
            }
            places.put(key, below);
        }
    }

    /**
     * Reads a node that must have keys.
     *
     * @param place where it stands
     */
    static Section of(Node node, Place place) {
        if (node instanceof MappingNode mapping) {
            return new Section(place, mapping);
        }
        throw place.wrong("Keys with values are missing here.", "Write them below, each as 'key: value'.");
    }

    /** Where the part begins. */
    Place place() {
        return place;
    }

    /** This part, once it is sure that it has no other keys than these. */
    Section knowing(String... keys) {
        List<String> known = List.of(keys);
        for (String key : nodes.keySet()) {
            if (!known.contains(key)) {
                throw at(key).wrong(
                                "There is no key '%s' here.".formatted(key),
                                "Use one of: %s.".formatted(String.join(", ", known)));
            }
        }
        return this;
    }

    /** The keys in the order of the file. */
    List<String> keys() {
        return List.copyOf(nodes.keySet());
    }

    private Place at(String key) {
        return places.getOrDefault(key, place);
    }

    /** The value of a key; empty where the key is missing. */
    Optional<Value> value(String key) {
        Node node = nodes.get(key);
        if (node == null) {
            return Optional.empty();
        }
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return Optional.of(new Value(scalar.getValue().strip(), at(key)));
        }
        throw at(key).wrong("One value is missing here.", "Write it after the colon, or take the key out.");
    }

    /** The value of a key that must be there. */
    Value needed(String key, String example) {
        return value(key)
                .orElseThrow(() -> place.wrong(
                        "The key '%s' is missing.".formatted(key),
                        "Add it, such as '%s: %s'.".formatted(key, example)));
    }

    /** The part below a key; empty where the key is missing. */
    Optional<Section> section(String key) {
        return Optional.ofNullable(nodes.get(key)).map(node -> of(node, at(key)));
    }

    /** Whether a single value stands at a key. */
    boolean isValue(String key) {
        return nodes.get(key) instanceof ScalarNode;
    }

    /** The parts in the list below a key, or the only part; none where the key is missing. */
    List<Section> sections(String key) {
        Node node = nodes.get(key);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode list)) {
            return List.of(of(node, at(key)));
        }
        List<Section> all = new ArrayList<>();
        for (Node item : list.getValue()) {
            all.add(of(item, place.below(key, item)));
        }
        return all;
    }
}
