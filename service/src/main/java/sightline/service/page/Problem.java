package sightline.service.page;

import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * What went wrong, in words, and what to do next.
 *
 * @param title the page's heading
 * @param sentences what happened and what the reader can do, a paragraph each
 */
public record Problem(String title, List<String> sentences) {

    /** The page of a response status. */
    public static Problem of(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND ->
                new Problem(
                        "Page not found",
                        List.of(
                                "If you typed the web address, check it is correct.",
                                "If you pasted the web address, check you copied all of it.",
                                "Or start again from the front page, where you can find any authority by name."));
            case FORBIDDEN ->
                new Problem(
                        "You do not have access to this page",
                        List.of(
                                "Your account does not have a role that opens this page, or the form you sent had expired.",
                                "If you were sending a form, go back, load the page again and send it once more.",
                                "If you need access for your work, ask your Sightline administrator to add the role."));
            case METHOD_NOT_ALLOWED, BAD_REQUEST ->
                new Problem(
                        "We could not understand that request",
                        List.of(
                                "Something in the web address or the form was not what this page expects.",
                                "Go back and try again, or start from the front page."));
            case CONTENT_TOO_LARGE ->
                new Problem(
                        "That file is too big",
                        List.of(
                                "A document may have at most 50 MB. Nothing was saved by this try.",
                                "Go back: what you typed is still in the form. Then choose a smaller file, send it in parts, or"
                                        + " scan it with fewer dots an inch."));
            case SERVICE_UNAVAILABLE ->
                new Problem(
                        "The database is away for a moment",
                        List.of(
                                "Sightline is running but can't reach its database, so it can't show this page.",
                                "Nothing that was saved is lost. Wait a minute and load the page again.",
                                "If you run this service: check that PostgreSQL is up and that SIGHTLINE_DATABASE_URL is right."));
            default ->
                new Problem(
                        "Sorry, there is a problem with the service",
                        List.of(
                                "Something went wrong on our side. Nothing that was saved is lost.",
                                "Try again in a minute. If it happens again, tell your Sightline administrator what you were doing."));
        };
    }
}
