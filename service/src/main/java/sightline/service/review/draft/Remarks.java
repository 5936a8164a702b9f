package sightline.service.review.draft;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import sightline.service.page.InWords;

/** Puts beneath each paragraph of a draft what its reader has said about it, and a way to say something. */
final class Remarks {

    private Remarks() {}

    /**
     * The draft with its remarks.
     *
     * @param base the address of the page
     * @param open whether comments are still taken
     */
    static String in(Reading reading, String base, boolean open) {
        Document page = Jsoup.parseBodyFragment(reading.html());
        page.outputSettings().prettyPrint(false);
        for (DraftParagraph paragraph : reading.paragraphs()) {
            Element element = page.getElementById(paragraph.name());
            if (element != null) {
                Element box = new Element("div").addClass("sl-remark sl-no-print");
                said(box, reading.on(paragraph.name()));
                if (open) {
                    ask(box, base, paragraph);
                }
                if (box.childrenSize() > 0) {
                    element.after(box);
                }
            }
        }
        return page.body().html();
    }

    private static void said(Element box, List<Comment> comments) {
        for (Comment comment : comments) {
            box.appendElement("p").addClass("sl-remark__said").appendText("You said: " + comment.words());
            comment.answer()
                    .ifPresent(answer -> box.appendElement("p")
                            .addClass("sl-remark__answer")
                            .appendText("%s on %s. %s"
                                    .formatted(answer.outcome().words(), InWords.date(answer.day()), answer.why())));
        }
    }

    private static void ask(Element box, String base, DraftParagraph paragraph) {
        Element link = box.appendElement("a")
                .addClass("govuk-link sl-remark__ask")
                .attr("href", base + "/comment?on=" + paragraph.name());
        link.appendText("Say what is wrong here");
        link.appendElement("span").addClass("govuk-visually-hidden").appendText(": " + paragraph.begin());
    }
}
