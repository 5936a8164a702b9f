package sightline.papers.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sightline.papers.Reports;

final class FaultsTest {

    @Test
    void a_report_that_is_well_has_none() {
        assertThat(Stream.of(Reports.everything(), Reports.slight(), Reports.longOne()))
                .allSatisfy(report -> assertThat(report.faults()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1a", "A", "a_b", "a--b", "a-", "ä", "a b", "a23456789012345678901234567890123456789x1"})
    void an_id_must_be_one_that_every_form_can_hold(String id) {
        assertThat(faults(Paragraph.of(id, "words"))).singleElement().asString().contains("\"" + id + "\"");
    }

    @Test
    void an_id_stands_once_even_across_panels_and_drawings() {
        assertThat(faults(Paragraph.of("a", "x"), Panel.found("b", Paragraph.of("a", "y"))))
                .containsExactly("The id a stands twice.");
        assertThat(faults(picture("<svg xmlns=\"http://www.w3.org/2000/svg\"><g id=\"section\"/></svg>")))
                .containsExactly("The id section stands twice.");
    }

    @Test
    void a_jump_leads_somewhere() {
        assertThat(faults(Paragraph.of("a", Ref.to("nowhere", "there"))))
                .containsExactly("A jump leads to nowhere, which isn't there.");
        assertThat(faults(Paragraph.of("a", Ref.to("b", "there")), Paragraph.of("b", "here")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "/cases/1",
                "https:///x",
                "data:text/html,x",
                "https://a b",
                "file:///x",
                ""
            })
    void an_address_is_a_whole_one(String href) {
        assertThat(faults(Numbered.of("a", new Item("1", List.of(Link.to(href, "there")), List.of()))))
                .containsExactly("The address \"%s\" isn't a whole one.".formatted(href));
    }

    @Test
    void tables_have_a_caption_heads_and_whole_rows() {
        assertThat(faults(new Table("a", " ", List.of("One", ""), List.of(List.of("x"), List.of("", "y")))))
                .containsExactly(
                        "The table a has no caption.",
                        "A column of the table a has no head.",
                        "A row of the table a has more or fewer cells than there are columns.",
                        "A row of the table a doesn't say what it is about.");
        assertThat(faults(new Table("a", "b", List.of(), List.of())))
                .containsExactly("The table a has no columns.", "The table a has no rows.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>x</script></svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"x()\"/>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><rect style=\"fill:red\"/></svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"https://example.org/x.png\"/></svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><use href=\"https://example.org/x.svg#a\"/></svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><rect fill=\"url(https://example.org/x)\"/></svg>",
                "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/hosts\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&x;</svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\">",
                "<p>no drawing</p>",
                "",
            })
    void a_drawing_only_draws(String svg) {
        assertThat(faults(picture(svg))).singleElement().asString().startsWith("The drawing of a ");
    }

    @Test
    void a_picture_has_words_for_everybody() {
        Table table = new Table("t", "caption", List.of("Head"), List.of(List.of("cell")));
        assertThat(faults(new Picture("a", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "", " ", table)))
                .containsExactly(
                        "The picture a has no text for those who can't see it.", "The picture a has no sentence.");
    }

    @Test
    void nothing_is_empty() {
        assertThat(faults(
                        Paragraph.of("a"),
                        Bullets.of("b"),
                        Numbered.of("c"),
                        Facts.of("d", Fact.of("", "x")),
                        new Panel("e", Tone.PLAIN, "", List.of()),
                        Quotation.of("f", " ", "somebody")))
                .hasSize(7);
    }

    @Test
    void sections_lie_at_most_five_deep() {
        Section deep = Section.of("s6", "Six", Paragraph.of("a", "x"));
        for (int level = 5; level >= 1; level--) {
            deep = new Section("s" + level, "Level", List.of(), List.of(deep));
        }
        assertThat(new Report("Title", Reports.slight().cover(), List.of(deep)).faults())
                .containsExactly("The section s6 lies deeper than 5 levels.");
    }

    @Test
    void what_no_form_can_hold_is_taken_out_of_words() {
        assertThat(Text.of("a\u0000b\u000B c\u202Ed\uD800e\nf").words()).isEqualTo("ab cde f");
        assertThat(Text.of(" kept ").words()).isEqualTo(" kept ");
    }

    @Test
    void what_somebody_typed_becomes_paragraphs() {
        assertThat(Paragraph.each("a", "One\r\nline\r\n\r\n \nTwo\n\n\n"))
                .containsExactly(Paragraph.of("a", "One line"), Paragraph.of("a-2", "Two"));
    }

    private static Picture picture(String svg) {
        return new Picture(
                "a", svg, "alt", "sentence", new Table("t", "caption", List.of("Head"), List.of(List.of("cell"))));
    }

    private static List<String> faults(Block... blocks) {
        return new Report("Title", Reports.slight().cover(), List.of(Section.of("section", "Section", blocks)))
                .faults();
    }
}
