package sightline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class HelpTest {

    static Stream<List<String>> commands() {
        return below(Sightline.commandLine(Map.of()), List.of());
    }

    private static Stream<List<String>> below(CommandLine command, List<String> path) {
        return Stream.concat(
                Stream.of(path), command.getSubcommands().entrySet().stream().flatMap(sub -> {
                    List<String> longer = new ArrayList<>(path);
                    longer.add(sub.getKey());
                    return below(sub.getValue(), longer);
                }));
    }

    @Test
    void every_command_is_there() {
        assertThat(commands().map(path -> String.join(" ", path)))
                .contains(
                        "",
                        "demo",
                        "serve",
                        "import",
                        "import dfe",
                        "import appeals",
                        "import authorities",
                        "import neighbours",
                        "import inspections",
                        "import ofsted",
                        "spc",
                        "watch",
                        "clocks",
                        "timeliness",
                        "map",
                        "moved",
                        "read",
                        "simulate",
                        "project");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_explains_itself_on_standard_output(List<String> path) {
        Ran ran = Ran.with(
                Map.of(), Stream.concat(path.stream(), Stream.of("--help")).toArray(String[]::new));
        assertThat(ran.status()).isEqualTo(Sightline.DONE);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).startsWith("Usage: sightline").contains("--help");
        assertThat(ran.out()).doesNotContain("%n", "%d", "%%", "CommandSpec", "null");
    }

    @Test
    void a_command_that_is_named_comes_alone_and_by_its_own_name() {
        assertThat(Sightline.commandLine(Map.of()).getSubcommands().keySet())
                .allSatisfy(name -> assertThat(Sightline.commandLine(Map.of(), name, "--help")
                                .getSubcommands()
                                .values())
                        .singleElement()
                        .satisfies(command -> assertThat(command.getCommandSpec()
                                        .userObject()
                                        .getClass()
                                        .getAnnotation(CommandLine.Command.class)
                                        .name())
                                .isEqualTo(name)));
        assertThat(Sightline.commandLine(Map.of(), "nonsense").getSubcommands()).hasSizeGreaterThan(5);
        assertThat(Sightline.commandLine(Map.of(), new String[0]).getSubcommands())
                .hasSizeGreaterThan(5);
    }

    @Test
    void the_version_is_printed() {
        assertThat(Ran.with(Map.of(), "--version").out()).startsWith("Sightline ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "demo --nonsense", "demo --port many", "serve extra", "serve --port"})
    void a_call_that_can_t_be_used_gets_one_line_and_the_way_to_the_help(String call) {
        Ran ran = Ran.with(Map.of(), call.isEmpty() ? new String[0] : call.split(" "));
        assertThat(ran.status()).isEqualTo(Sightline.UNUSABLE);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines()).singleElement().asString().contains("--help'.");
    }
}
