package sightline.bench.page;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Optional;

/** What a page answers when it is asked for the first time. */
sealed interface FirstAnswer {

    /** The page itself, unpacked. */
    record Page(byte[] bytes) implements FirstAnswer {}

    /** Something that is no page to be timed. */
    record None(int status) implements FirstAnswer {}

    /** Asks once. */
    static FirstAnswer from(URI page, Optional<String> cookie) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) page.toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        connection.setRequestProperty("Accept", "text/html");
        cookie.ifPresent(value -> connection.setRequestProperty("Cookie", value));
        int status = connection.getResponseCode();
        if (status != HttpURLConnection.HTTP_OK) {
            return new None(status);
        }
        try (InputStream body = connection.getInputStream()) {
            return new Page(body.readAllBytes());
        }
    }
}
