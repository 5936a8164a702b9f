package sightline.bench.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.catalina.Context;
import org.apache.catalina.Wrapper;
import org.apache.catalina.servlets.DefaultServlet;
import org.apache.catalina.startup.Tomcat;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import sightline.service.Application;
import sightline.service.database.Database;

/**
 * The real application on a database of its own, as the demonstration has it, and beside it in the same Tomcat (the same
 * port, threads and compression) a folder of static files that no filter of ours stands before.
 */
final class LiveServer implements AutoCloseable {

    private static final String STILL = "/still";

    private final ServletWebServerApplicationContext application;
    private final Path files;

    private LiveServer(ServletWebServerApplicationContext application, Path files) {
        this.application = application;
        this.files = files;
    }

    /**
     * Starts it on a free port, with the figures that are shipped.
     *
     * @param home an empty folder for the database
     * @param files an empty folder for the static files
     * @param more further settings
     */
    static LiveServer start(Path home, Path files, List<String> more) {
        var application = (ServletWebServerApplicationContext) new SpringApplicationBuilder(Application.class)
                .logStartupInfo(false)
                .run(arguments(
                        more,
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--sightline.demonstration=true",
                        "--sightline.database.name=" + Database.DEMONSTRATION,
                        "--sightline.home=" + home,
                        // Whatever the environment says, nobody else's database is measured.
                        "--sightline.database.url=",
                        "--sightline.database.user=",
                        "--sightline.database.password="));
        LiveServer server = new LiveServer(application, files);
        server.serveFiles();
        return server;
    }

    private static String[] arguments(List<String> more, String... own) {
        return Stream.concat(Stream.of(own), more.stream()).toArray(String[]::new);
    }

    /** A part of the running application. */
    <T> T part(Class<T> type) {
        return application.getBean(type);
    }

    /** The address of a page. */
    URI page(String path) {
        return address(path);
    }

    /** The address of a static page that consists of these bytes. */
    URI still(int number, byte[] bytes) {
        String name = number + ".html";
        try {
            Files.write(files.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return address(STILL + "/" + name);
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:%d%s".formatted(server().getPort(), path));
    }

    private TomcatWebServer server() {
        return (TomcatWebServer) Objects.requireNonNull(application.getWebServer());
    }

    private void serveFiles() {
        Tomcat tomcat = server().getTomcat();
        Context context = tomcat.addContext(STILL, files.toString());
        context.addMimeMapping("html", "text/html;charset=UTF-8");
        Wrapper servlet = Tomcat.addServlet(context, "files", new DefaultServlet());
        // Files handed to the kernel would go out without compression, and so not be like the pages.
        servlet.addInitParameter("sendfileSize", "-1");
        context.addServletMappingDecoded("/", "files");
    }

    @Override
    public void close() {
        application.close();
    }
}
