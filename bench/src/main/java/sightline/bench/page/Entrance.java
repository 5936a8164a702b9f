package sightline.bench.page;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Signs somebody in as a browser does, and keeps what tells the server who it is. */
final class Entrance {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private Entrance() {}

    /**
     * The cookies of somebody who has just signed in.
     *
     * @param page the address of the sign-in page
     * @throws IOException if they are not let in
     */
    static String of(URI page, String email, String password) throws IOException {
        CookieManager cookies = new CookieManager();
        try (HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build()) {
            String form = client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
            Matcher token = TOKEN.matcher(form);
            if (!token.find()) {
                throw new IOException("the sign-in page has no form");
            }
            String fields = "_csrf=%s&email=%s&password=%s"
                    .formatted(encoded(token.group(1)), encoded(email), encoded(password));
            HttpResponse<Void> answer = client.send(
                    HttpRequest.newBuilder(page)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(fields))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
            String place = answer.headers().firstValue("Location").orElse("");
            if (answer.statusCode() != 302 || place.contains("sign-in")) {
                throw new IOException("%s was not let in (%d)".formatted(email, answer.statusCode()));
            }
            return cookies.getCookieStore().getCookies().stream()
                    .map(HttpCookie::toString)
                    .collect(Collectors.joining("; "));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
