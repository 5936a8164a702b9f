package sightline.service.watch.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** Why a program gets no answer, in the form of RFC 9457, with what to do next. */
enum Refusal {
    NO_KEY(
            HttpStatus.UNAUTHORIZED,
            "A key is needed here",
            "Send a key as \"Authorization: Bearer sl_…\". An administrator makes one on the page People, Keys for programs."),
    WRONG_KEY(
            HttpStatus.UNAUTHORIZED,
            "This key opens nothing",
            "It is unknown, has run out, or was taken back. Ask the administrator for a new one."),
    NOT_FOR_ROLE(
            HttpStatus.FORBIDDEN,
            "The role of this key may not read this",
            "docs/routes.md says which role may. Ask the administrator for a key with that role."),
    NOT_FOUND(
            HttpStatus.NOT_FOUND,
            "There is nothing here",
            "Look at /api/v1 for what there is, and take codes from the lists there."),
    NO_CASES(
            HttpStatus.NOT_FOUND,
            "No month can be told of",
            "Sightline keeps no cases of this authority for a month that has ended, or the account belongs to none."),
    TOO_MANY(
            HttpStatus.TOO_MANY_REQUESTS,
            "Too many requests",
            "Wait as many seconds as the header Retry-After says, then go on more slowly.");

    static final MediaType PROBLEM = MediaType.APPLICATION_PROBLEM_JSON;

    /** A refusal tells nothing of what it refuses, so a page of anybody's may read why it got no answer. */
    private static final String ANYWHERE = "*";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpStatus status;
    private final String title;
    private final String next;

    Refusal(HttpStatus status, String title, String next) {
        this.status = status;
        this.title = title;
        this.next = next;
    }

    /** The refusal as fields. */
    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "about:blank");
        fields.put("title", title);
        fields.put("status", status.value());
        fields.put("detail", next);
        return fields;
    }

    ResponseEntity<byte[]> answer() {
        return ResponseEntity.status(status)
                .contentType(PROBLEM)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, ANYWHERE)
                .body(bytes());
    }

    private byte[] bytes() {
        return JSON.writeValueAsString(fields()).getBytes(StandardCharsets.UTF_8);
    }

    void write(HttpServletResponse response) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, ANYWHERE);
        if (status == HttpStatus.UNAUTHORIZED) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Sightline\"");
        }
        response.getOutputStream().write(bytes());
    }
}
