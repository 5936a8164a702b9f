package sightline.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came of a command.
 *
 * @param status its exit status
 * @param out what it printed on standard output
 * @param err what it said on standard error
 */
record Ran(int status, String out, String err) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Runs a command with these variables as its environment, and no other. */
    static Ran with(Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        PrintStream before = System.out;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            int status = Sightline.commandLine(environment)
                    .setErr(new PrintWriter(err, true))
                    .execute(arguments);
            return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString());
        } finally {
            System.setOut(before);
        }
    }

    /** Standard output as JSON Lines. */
    List<JsonNode> objects() {
        return out.lines().map(JSON::readTree).toList();
    }

    /** The last line for people. */
    String last() {
        return out.lines().toList().getLast();
    }
}
