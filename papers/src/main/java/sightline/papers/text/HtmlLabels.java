package sightline.papers.text;

import org.jsoup.nodes.Element;

/** What a browser prints before a list's items, and what makes a line a heading. */
final class HtmlLabels {

    private HtmlLabels() {}

    static void into(Element body) {
        for (Element heading : body.select("h1, h2, h3, h4, h5, h6")) {
            if (!heading.text().isBlank()) {
                heading.prependText("#".repeat(heading.normalName().charAt(1) - '0') + " ");
            }
        }
        for (Element list : body.select("ol, ul")) {
            int number = start(list);
            for (Element item : list.children()) {
                if (item.normalName().equals("li")) {
                    number = item.hasAttr("value") && item.attr("value").matches("\\d{1,4}")
                            ? Integer.parseInt(item.attr("value"))
                            : number;
                    String label = list.normalName().equals("ul") ? "-" : label(list, number);
                    if (Limits.saysSomething(item.text()) && !isPrinted(item.text(), label)) {
                        first(item).prependText(label + " ");
                    }
                    number++;
                }
            }
        }
    }

    /** A label stands in the line that its item begins with. */
    private static Element first(Element item) {
        Element first = item;
        while (first.childrenSize() > 0
                && first.ownText().isBlank()
                && java.util.List.of("p", "div").contains(first.child(0).normalName())) {
            first = first.child(0);
        }
        return first;
    }

    /** Some pages print their labels themselves. */
    private static boolean isPrinted(String text, String label) {
        return text.matches("(?s)^\\(?(?:\\d{1,3}|[a-zA-Z]|[ivx]{1,4})[.)]\\s.*")
                || text.startsWith(label.replace(".", "") + " ");
    }

    private static int start(Element list) {
        return list.attr("start").matches("\\d{1,4}") ? Integer.parseInt(list.attr("start")) : 1;
    }

    private static String label(Element list, int number) {
        String format = switch (list.attr("type")) {
            case "a" -> "lowerLetter";
            case "A" -> "upperLetter";
            case "i" -> "lowerRoman";
            case "I" -> "upperRoman";
            default -> "decimal";
        };
        return Counting.in(format, number) + ".";
    }
}
