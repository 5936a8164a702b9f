package sightline.service.review.report;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import sightline.service.review.report.chapter.Paper;

/** Hands a file out, to be kept and not to be shown: what it says is never run as a page of ours. */
public final class Handed {

    private static final int LONGEST = 60;

    private Handed() {}

    /** Sends the file as the answer. */
    public static void out(HttpServletResponse response, FileForm form, String name, byte[] bytes) throws IOException {
        response.setContentType(form.type().toString());
        response.setContentLength(bytes.length);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        response.getOutputStream().write(bytes);
    }

    /** "why-do-plans-come-late-summary.pdf". */
    public static String name(String title, Paper paper, FileForm form) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST).replaceAll("-[^-]*$", "") : plain;
        return (cut.isEmpty() ? "review" : cut) + "-" + paper.slug() + "." + form.slug();
    }
}
