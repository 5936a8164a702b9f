package sightline.service.page.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a page with every example in both widths, to look at: {@code Gallery chart.css FILE.html}. */
final class Gallery {

    private Gallery() {}

    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[1]), page(Files.readString(Path.of(arguments[0]))));
    }

    static String page(String stylesheet) {
        var out = new StringBuilder("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Charts</title>"
                + "<style>" + stylesheet + "</style>"
                + "<body style=\"font-family:arial;margin:16px\">");
        int[] number = {0};
        Examples.all().forEach((name, chart) -> {
            String id = "c" + number[0]++;
            out.append("<h2>").append(name).append("</h2><div style=\"display:flex;gap:40px;align-items:flex-start\">");
            out.append("<div style=\"width:640px;outline:1px dotted #ccc\">").append(chart.both(id + "a"));
            out.append("</div><div style=\"width:290px;outline:1px dotted #ccc\">")
                    .append(chart.both(id + "b"));
            out.append("</div></div>");
        });
        out.append("<h2>sparklines</h2>");
        Examples.sparklines()
                .forEach(s -> out.append("<p>46.4% ").append(s.svg()).append("</p>"));
        return out.append("</body></html>").toString();
    }
}
