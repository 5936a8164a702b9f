package sightline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerCommandTest {

    private static final Pattern READY = Pattern.compile("Sightline is ready at (http://localhost:\\d+)\\s");

    @TempDir
    private Path home;

    @Test
    void the_demonstration_does_not_run_on_somebody_s_own_database() {
        Ran ran = Ran.with(
                Home.in(home, "SIGHTLINE_DATABASE_URL", "postgres://ann:secret@localhost/real"),
                "demo",
                "--no-browser");
        assertThat(ran.status()).isEqualTo(Sightline.UNUSABLE);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines())
                .singleElement()
                .asString()
                .startsWith("SIGHTLINE_DATABASE_URL is set")
                .doesNotContain("secret");
        assertThat(home).isEmptyDirectory();
    }

    /** A blank variable counts as not set, so the next thing wrong is the port. */
    @ParameterizedTest
    @CsvSource({"demo,65536", "demo,-1", "serve,99999"})
    void a_port_that_does_not_exist_is_told_in_one_line(String command, String port) {
        Ran ran = Ran.with(Home.in(home, "SIGHTLINE_DATABASE_URL", " "), command, "--port=" + port);
        assertThat(ran.status()).isEqualTo(Sightline.UNUSABLE);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines())
                .containsExactly("There is no port %s. Give --port a number from 0 to 65535.".formatted(port));
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "serve"})
    void a_port_in_use_is_told_in_one_line_before_anything_is_started(String command) throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            Ran ran = Ran.with(Home.in(home), command, "--port", String.valueOf(taken.getLocalPort()));
            assertThat(ran.status()).isEqualTo(Sightline.UNUSABLE);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err().lines())
                    .containsExactly(
                            "Port %d is in use by another program, or may not be used. Stop that one, or choose another with --port."
                                    .formatted(taken.getLocalPort()));
        }
        assertThat(home).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysql://localhost/x", "jdbc:postgresql://nowhere", "postgres://a b@c/d"})
    void settings_that_can_t_be_understood_are_told_in_one_line(String url) {
        for (String command : new String[] {"demo", "serve"}) {
            Ran ran = Ran.with(Home.in(home, "SIGHTLINE_DATABASE_URL", url), command, "--port", "0");
            assertThat(ran.status()).isEqualTo(Sightline.UNUSABLE);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err().lines()).singleElement().asString().startsWith("SIGHTLINE_DATABASE_URL");
        }
    }

    /** One life of the demonstration: it opens, shows what is imported beside it, keeps others out, and stops. */
    @Test
    @Timeout(120)
    void the_demonstration_opens_takes_imports_keeps_a_second_one_out_and_stops() throws Exception {
        Map<String, String> environment = Home.in(home);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        Thread demonstration = Thread.ofPlatform()
                .start(() -> Sightline.commandLine(environment)
                        .setErr(new java.io.PrintWriter(new java.io.StringWriter()))
                        .execute("demo", "--port", "0", "--no-browser"));
        try {
            String address = ready(demonstration, out);
            System.setOut(before);
            String welcome = out.toString(StandardCharsets.UTF_8);
            assertThat(welcome).startsWith("Sightline is ready at ").contains("The people are invented.", "@");

            assertThat(get(address + "/").statusCode()).isEqualTo(200);
            assertThat(get(address + "/").body()).contains("Demonstration");
            assertThat(get(address + "/figures").body()).doesNotContain("26 June 2031");

            Path release = new Releases(home.resolve("imported"))
                    .timeliness("release-2031-2031-06-26", Releases.good().stream());
            Ran beside = Ran.with(environment, "import", "dfe", release.toString(), "--demo");
            assertThat(beside.status()).isEqualTo(Sightline.DONE);
            assertThat(get(address + "/figures").body()).contains("26 June 2031");

            Ran second = Ran.with(environment, "demo", "--port", "0", "--no-browser");
            assertThat(second.status()).isEqualTo(Sightline.UNUSABLE);
            assertThat(second.out()).isEmpty();
            assertThat(second.err().lines()).singleElement().asString().contains("is in use by another Sightline");
        } finally {
            System.setOut(before);
            demonstration.interrupt();
            demonstration.join();
        }
    }

    private static String ready(Thread running, ByteArrayOutputStream out) throws InterruptedException {
        while (running.isAlive()) {
            String printed = out.toString(StandardCharsets.UTF_8);
            Matcher ready = READY.matcher(printed);
            if (ready.find() && printed.contains("Ctrl+C")) {
                return ready.group(1);
            }
            Thread.sleep(50);
        }
        throw new AssertionError("it stopped without being ready: " + out);
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
