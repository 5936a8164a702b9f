package sightline.service.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A browser without JavaScript: it keeps cookies, sends forms with what they hold, and follows nothing by itself. */
public final class Browser {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private final String site;
    private final Map<String, String> cookies = new HashMap<>();
    private final Map<String, String> headers = new HashMap<>();

    public Browser(int port) {
        this.site = "http://localhost:" + port;
        headers.put("Accept", "text/html");
    }

    /** Sends this header with every request from now on. */
    public Browser header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public Optional<String> cookie(String name) {
        return Optional.ofNullable(cookies.get(name));
    }

    public void cookie(String name, String value) {
        cookies.put(name, value);
    }

    public Page get(String path) {
        return send("GET", path, HttpRequest.BodyPublishers.noBody());
    }

    /** The bytes of a file, as they come. */
    public byte[] bytes(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site + path));
        return receive(request.GET(), HttpResponse.BodyHandlers.ofByteArray()).body();
    }

    public Page ask(String method, String path) {
        return send(method, path, HttpRequest.BodyPublishers.noBody());
    }

    public Page post(String path, Map<String, String> fields) {
        return post(path, List.copyOf(fields.entrySet()));
    }

    /** Signs in with the form. */
    public Page signIn(String email, String password) {
        return submit(get("/sign-in"), "/sign-in", Map.of("email", email, "password", password));
    }

    public Page signIn(sightline.service.people.account.Person person) {
        Page page = signIn(person.email(), Cast.PASSWORD);
        assertThat(page.location()).doesNotContain("/sign-in");
        return page;
    }

    /** Sends the page's form with this action: what it holds, except for the fields that are given. */
    public Page submit(Page page, String action, Map<String, String> typed) {
        Element form = Optional.ofNullable(page.html().selectFirst("form[action=" + action + "]"))
                .orElseThrow(() -> new AssertionError("no form for " + action + " on\n" + page.html()));
        List<Map.Entry<String, String>> fields = new ArrayList<>(typed.entrySet());
        for (Element input : form.select("input[name]")) {
            boolean ticked = !List.of("checkbox", "radio").contains(input.attr("type")) || input.hasAttr("checked");
            if (ticked && !typed.containsKey(input.attr("name"))) {
                fields.add(Map.entry(input.attr("name"), input.val()));
            }
        }
        for (Element words : form.select("textarea[name], select[name]")) {
            if (!typed.containsKey(words.attr("name"))) {
                fields.add(Map.entry(words.attr("name"), value(words)));
            }
        }
        return post(action, fields);
    }

    private static String value(Element words) {
        return words.tagName().equals("textarea")
                ? words.text()
                : Optional.ofNullable(words.selectFirst("option[selected]"))
                        .map(Element::val)
                        .orElse("");
    }

    /** Sends the page's form with this action and a file chosen in it, as multipart. */
    public Page upload(Page page, String action, Map<String, String> typed, String name, byte[] content) {
        Map<String, String> fields = new HashMap<>(typed);
        page.html()
                .select("form[action=" + action + "] input[type=hidden]")
                .forEach(input -> fields.putIfAbsent(input.attr("name"), input.val()));
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach(
                (field, value) -> body.writeBytes("--sl\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(field, value)
                        .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(
                "--sl\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                        .formatted(name)
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--sl--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(
                "POST",
                action,
                HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()),
                "multipart/form-data; boundary=sl");
    }

    public Page follow(Page page) {
        return get(page.location());
    }

    private Page post(String path, List<Map.Entry<String, String>> fields) {
        String body = String.join(
                "&",
                fields.stream()
                        .map(f -> encoded(f.getKey()) + "=" + encoded(f.getValue()))
                        .toList());
        return send("POST", path, HttpRequest.BodyPublishers.ofString(body));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Page send(String method, String path, HttpRequest.BodyPublisher body) {
        return send(method, path, body, "application/x-www-form-urlencoded");
    }

    private Page send(String method, String path, HttpRequest.BodyPublisher body, String type) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : site + path));
        if ("POST".equals(method)) {
            request.header("Content-Type", type);
        }
        HttpResponse<String> response = receive(request.method(method, body), HttpResponse.BodyHandlers.ofString());
        return new Page(site, response, Jsoup.parse(response.body()));
    }

    private <T> HttpResponse<T> receive(HttpRequest.Builder request, HttpResponse.BodyHandler<T> as) {
        headers.forEach(request::header);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    String.join(
                            "; ",
                            cookies.entrySet().stream()
                                    .map(c -> c.getKey() + "=" + c.getValue())
                                    .toList()));
        }
        HttpRequest built = request.build();
        try {
            HttpResponse<T> response = CLIENT.send(built, as);
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return response;
        } catch (IOException e) {
            throw new AssertionError(built.method() + " " + built.uri(), e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(String setCookie) {
        HttpCookie cookie = HttpCookie.parse(setCookie).getFirst();
        if (cookie.getMaxAge() == 0) {
            cookies.remove(cookie.getName());
        } else {
            cookies.put(cookie.getName(), cookie.getValue());
        }
    }

    /** What came back. */
    public record Page(String site, HttpResponse<String> response, Document html) {

        public int status() {
            return response.statusCode();
        }

        /** Where it leads: a path on this site, or an address elsewhere. */
        public String location() {
            String address = header("Location");
            return address.startsWith(site + "/") ? address.substring(site.length()) : address;
        }

        public String header(String name) {
            return String.join(", ", response.headers().allValues(name));
        }

        public String heading() {
            return html.select("h1").text();
        }

        public List<String> mistakes() {
            return html.select(".govuk-error-summary__list li").eachText();
        }
    }
}
