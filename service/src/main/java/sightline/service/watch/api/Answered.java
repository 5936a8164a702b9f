package sightline.service.watch.api;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** Answers as JSON with a mark of what they hold, so that who has the same already is told so. */
final class Answered {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MARK = 32;

    private Answered() {}

    /** For everybody, from anywhere; may be kept for an hour. */
    static ResponseEntity<byte[]> open(Map<String, ? extends @Nullable Object> fields) {
        return open(JSON.writeValueAsString(fields).getBytes(StandardCharsets.UTF_8));
    }

    static ResponseEntity<byte[]> open(byte[] json) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .eTag(mark(json))
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .header(
                        HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS,
                        "ETag, Link, RateLimit, RateLimit-Policy, Retry-After")
                .body(json);
    }

    /** For whoever asked; another time it must be asked again whether it still holds. */
    static ResponseEntity<byte[]> closed(Map<String, ? extends @Nullable Object> fields) {
        byte[] json = JSON.writeValueAsString(fields).getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .eTag(mark(json))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION)
                .body(json);
    }

    private static String mark(byte[] json) {
        return KeyText.sha256(json).substring(0, MARK);
    }
}
