package sightline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands {@code xes write} and {@code xes read} as somebody calls them. */
final class XesCommandTest {

    @TempDir
    private Path folder;

    private String in(String name) {
        return folder.resolve(name).toString();
    }

    private static Ran call(String... arguments) {
        return Ran.with(Map.of(), arguments);
    }

    @Test
    void a_log_comes_back_from_xes_with_the_same_clocks() throws IOException {
        assertThat(call("generate", "--persons", "100", "--seed", "2", "-o", in("events.csv"))
                        .status())
                .isZero();
        Ran written = call("xes", "write", in("events.csv"), "-o", in("log.xes.gz"));
        assertThat(written.status()).isZero();
        assertThat(written.err()).contains("journeys with");
        Ran read = call("xes", "read", in("log.xes.gz"), "-o", in("again.csv"));
        assertThat(read.status()).isZero();
        assertThat(Files.readAllLines(folder.resolve("again.csv")))
                .containsExactlyInAnyOrderElementsOf(Files.readAllLines(folder.resolve("events.csv")));
        assertThat(call("timeliness", in("again.csv"), "--from", "2023-01-01", "--to", "2023-12-31", "--json")
                        .out())
                .isEqualTo(call("timeliness", in("events.csv"), "--from", "2023-01-01", "--to", "2023-12-31", "--json")
                        .out());
    }

    @Test
    void a_foreign_log_is_read_by_its_keys_and_a_bad_event_is_told() throws IOException {
        Files.writeString(folder.resolve("foreign.xes"), """
                <log xes.version="1.0" xmlns="http://www.xes-standard.org/">
                <string key="concept:name" value="A log"/>
                <trace><string key="concept:name" value="J7"/>
                <event><string key="concept:name" value="RequestReceived"/>
                <date key="time:timestamp" value="2025-01-08T23:10:00.000+01:00"/><int key="source" value="2"/></event>
                <event><string key="concept:name" value="DecidedToAssess"/></event>
                </trace></log>
                """);
        Ran ran = call("xes", "read", in("foreign.xes"), "--authority", "992");
        assertThat(ran.status()).isEqualTo(Sightline.DATA_HAS_ERRORS);
        assertThat(ran.out())
                .isEqualTo("authority,person,journey,event,date,detail\n"
                        + "992,P1,J7,RequestReceived,2025-01-08,source=2\n");
        assertThat(ran.err()).contains("line 6", "left out");
    }

    @Test
    void what_is_no_log_is_refused_in_one_line() throws IOException {
        for (String xml : new String[] {"", "a,b", "<Message/>", "<!DOCTYPE log><log/>", "<log><trace>"}) {
            Files.writeString(folder.resolve("broken.xes"), xml);
            Ran ran = call("xes", "read", in("broken.xes"), "-o", in("out.csv"));
            assertThat(ran.status()).isEqualTo(Sightline.UNUSABLE);
            assertThat(ran.err().lines()).singleElement().asString().contains("broken.xes");
        }
    }
}
