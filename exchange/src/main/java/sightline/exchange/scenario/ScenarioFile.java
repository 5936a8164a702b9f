package sightline.exchange.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import sightline.exchange.Input;
import sightline.exchange.UnusableInput;
import sightline.insight.simulation.Change;
import sightline.insight.simulation.Scenario;

/** A file of what-if questions in YAML: what is, what changes, the alternatives, and what is sought. */
public final class ScenarioFile {

    private ScenarioFile() {}

    /**
     * Reads it.
     *
     * @param name a path, or "-" for standard input
     * @throws UnusableInput with file, line, key, what is wrong and what to do
     */
    public static ScenarioReading read(String name) {
        String title = name.equals("-") ? "Standard input" : name;
        Section file = Section.of(parsed(Input.text(name), title), new Place(title, 1, ""));
        file.knowing(BaseReader.KEYS);
        BaseReader base = BaseReader.read(file, name);
        Scenario first = base.scenario();
        List<Scenario> all = new ArrayList<>(List.of(first));
        file.section("alternatives").ifPresent(alternatives -> {
            for (String alternative : alternatives.keys()) {
                List<Change> changes = ChangeReader.all(alternatives.sections(alternative));
                if (changes.isEmpty() || alternative.equalsIgnoreCase(first.name())) {
                    throw alternatives
                            .place()
                            .wrong(
                                    "The alternative '%s' has no changes, or the name of the base."
                                            .formatted(alternative),
                                    "Give it a name of its own and at least one change.");
                }
                all.add(first.and(alternative, changes));
            }
        });
        List<Sought> sought = file.sections("seek").stream()
                .map(section -> SeekReader.read(section, all))
                .toList();
        return new ScenarioReading(all, sought, base.notes(), base.log());
    }

    /** The text of the example that docs/examples/what-if.yaml shows. */
    public static String example() {
        try (InputStream in = Objects.requireNonNull(ScenarioFile.class.getResourceAsStream("what-if.yaml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Node parsed(String text, String title) {
        try {
            return Optional.ofNullable(new Yaml(new LoaderOptions()).compose(new StringReader(text)))
                    .orElseThrow(() -> new UnusableInput(
                            "%s is empty.".formatted(title),
                            "Begin it with 'start: 2026-12'; docs/what-if.md has a whole example."));
        } catch (MarkedYAMLException e) {
            int line =
                    Optional.ofNullable(e.getProblemMark()).map(Mark::getLine).orElse(0) + 1;
            throw new UnusableInput(
                    "%s, line %d: this can't be read as YAML (%s).".formatted(title, line, e.getProblem()),
                    "Write 'key: value', with what belongs to a key indented below it by blanks.");
        } catch (YAMLException | IllegalArgumentException e) {
            // the second comes of escapes beyond the last character
            throw new UnusableInput(
                    "%s can't be read as YAML.".formatted(title), "Save it as plain text in UTF-8 and try again.");
        }
    }
}
