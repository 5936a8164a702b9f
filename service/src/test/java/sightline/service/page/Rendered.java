package sightline.service.page;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Renders a page as production does, without a server, for somebody who has not signed in; and looks it over. */
public final class Rendered {

    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "sightline.templates");

    private static final Frame FRAME = new Frame(
            List.of(new Frame.Link("England", "/england"), new Frame.Link("What could be known when", "/known")),
            "/england",
            Optional.empty(),
            () -> {
                throw new AssertionError("a public page asked for a token, which would start a session");
            },
            false);

    /** What is left in a text when a value was not put in, or put in as the machine sees it. */
    private static final Pattern LEFT_OVER = Pattern.compile(
            "\\b(null|NaN|Infinity)\\b|\\bOptional(Double|Long|Int)?[\\[.]|(?<!\\d)%[,.]?\\d*[sdf]\\b|[{}]|\\$\\{|@\\w+ *\\(|\\bno figure figure");

    private Rendered() {}

    /** A page, found clean. */
    public static Document page(String template, String name, Object value) {
        return page(template, Map.of(name, value));
    }

    /** A page, found clean. */
    public static Document page(String template, Map<String, Object> model) {
        Map<String, Object> values = new HashMap<>(model);
        values.put("frame", FRAME);
        StringOutput out = new StringOutput();
        ENGINE.render(template + ".jte", values, out);
        return clean(out.toString());
    }

    /** A page's markup, looked over: nothing inline, nothing left over, ids once, every heading there. */
    public static Document clean(String markup) {
        assertThat(violations(markup))
                .as("what the content security policy blocks")
                .isEmpty();
        Document page = Jsoup.parse(markup);
        assertThat(leftOver(page.text())).as("what was left over in the text").isEmpty();
        assertThat(page.select("[id]").eachAttr("id")).as("ids").doesNotHaveDuplicates();
        assertThat(page.select("h1")).as("headings of the page").hasSize(1);
        assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
        page.select("[aria-labelledby], [aria-describedby]").forEach(element -> {
            for (String id : (element.attr("aria-labelledby") + " " + element.attr("aria-describedby"))
                    .strip()
                    .split(" +")) {
                assertThat(page.getElementById(id))
                        .as("what the label #%s names", id)
                        .isNotNull();
            }
        });
        return page;
    }

    /** The elements that hold style or script of their own, which the content security policy blocks. */
    static List<String> violations(String markup) {
        return Jsoup.parse(markup).getAllElements().stream()
                .filter(element -> element.normalName().equals("style")
                        || element.normalName().equals("script") && !element.hasAttr("src")
                        || element.attributes().asList().stream().anyMatch(Rendered::isInline))
                .map(Element::outerHtml)
                .toList();
    }

    private static boolean isInline(Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
        return name.equals("style")
                || name.startsWith("on")
                || name.matches("href|src|action|xlink:href") && value.matches("(?s)(javascript|data):.*");
    }

    /** The pieces of text that no person wrote. */
    static List<String> leftOver(String text) {
        return LEFT_OVER
                .matcher(text)
                .results()
                .map(found ->
                        text.substring(Math.max(0, found.start() - 40), Math.min(text.length(), found.end() + 40)))
                .toList();
    }
}
