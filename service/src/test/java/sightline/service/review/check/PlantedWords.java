package sightline.service.review.check;

import java.util.List;
import java.util.stream.Stream;
import sightline.service.review.book.Classification;
import sightline.service.review.book.Consent;
import sightline.service.review.book.SourceKind;

/** What is planted for the rules about words: verbs, names, numbers, quotations, sentences. */
final class PlantedWords {

    private static final String LONG = "Representatives of participating organisations consistently characterised"
            + " administrative communication arrangements as insufficiently comprehensive, notwithstanding considerable"
            + " organisational commitment towards establishing collaborative multidisciplinary relationships. ";

    private PlantedWords() {}

    static Stream<Planting> all() {
        return Stream.of(VERBS, NAMES, NUMBERS, QUOTATIONS, SENTENCES).flatMap(List::stream);
    }

    private static Planting asks(String planted, String nearly) {
        return new Planting("vague-verb", "recommendation-1", w -> w.asks(1, planted), w -> w.asks(1, nearly));
    }

    private static Planting says(String rule, String planted, String nearly) {
        return new Planting(rule, "finding-1", w -> w.says(1, planted), w -> w.says(1, nearly));
    }

    private static final List<Planting> VERBS = List.of(
            asks("Consider a charter for families.", "Give considerable weight to what families say."),
            asks("That the report be noted.", "Send a note to each family."),
            asks("Note the progress made.", "Print a footnote on each page."),
            asks("Explore ways to hire.", "Hire three explorers of forms."),
            asks("Look at the forms again.", "Give looked-after children a named officer."),
            asks("Investigate the delays.", "Publish the investigation report."),
            asks("Train staff where possible.", "Train staff where families meet them."),
            asks("Continue to improve letters.", "Continue the Friday surgery until July."),
            new Planting(
                    "vague-verb",
                    "recommendation-1",
                    w -> w.asks(1, "Do two things.", "Ring families.", "Seek to write less."),
                    w -> w.asks(1, "Do two things.", "Ring families.", "Write less.")));

    private static final List<Planting> NAMES = List.of(
            new Planting(
                    "named-witness",
                    "finding-1",
                    w -> w.named(SourceKind.FAMILY, "Mrs Willow Quillwort").says(1, "Willow waited for a year."),
                    w -> w.named(SourceKind.FAMILY, "Mrs Willow Quillwort")
                            .says(1, "Families wait under the willow tree.")),
            new Planting(
                    "named-witness",
                    "conclusion-1",
                    w -> w.named(SourceKind.STAFF, "April Pimpernel")
                            .conclusion(1, 1, "As Pimpernel’s team shows, calls help.", 1L),
                    w -> w.named(SourceKind.STAFF, "April Pimpernel")
                            .conclusion(1, 1, "Since April calls are fewer; Pimpernels grow.", 1L)),
            says("titled-name", "As Mrs Rowan told us, letters are late.", "As the chair told us, letters are late."),
            says("titled-name", "Cllr. Elder O'Dell agreed.", "Councillors from all groups agreed."),
            says("titled-name", "Dr Hazel saw it too.", "A Dr and a nurse saw it too."));

    private static final List<Planting> NUMBERS = List.of(
            says("small-number", "We met 3 families.", "We met 13 families."),
            says("small-number", "Two of the children had no place.", "Two of the schools had no place."),
            says("small-number", "Four young people left.", "Twenty-four young people left."),
            says("small-number", "One parent and one pupil spoke.", "One letter for each pupil was sent."),
            says("small-number", "Five autistic pupils waited.", "Year 5 pupils waited."),
            says("small-number", "1 child had no school.", "One in five children had no school."),
            says("small-number", "Three children wait.", "One child in three waits."));

    private static final List<Planting> QUOTATIONS = List.of(
            new Planting(
                    "quotation-without-consent",
                    "finding-1",
                    w -> w.standing(1, Classification.PUBLIC, Consent.SUMMARY_ONLY, false)
                            .quotes(1, 1, "Nobody rang us back"),
                    w -> w.standing(1, Classification.PUBLIC, Consent.QUOTE_UNNAMED, false)
                            .quotes(1, 1, "Nobody rang us back")),
            new Planting(
                    "quotation-without-consent",
                    "finding-1",
                    w -> w.standing(2, Classification.PUBLIC, Consent.SUMMARY_ONLY, false)
                            .says(1, "Staff said: “We have no time to ring anybody.”"),
                    w -> w.standing(2, Classification.PUBLIC, Consent.SUMMARY_ONLY, false)
                            .says(1, "Staff said that there is no time to ring anybody.")),
            new Planting(
                    "quotation-in-other-words",
                    "finding-1",
                    w -> w.quotes(1, 1, "Nobody ever rang us"),
                    w -> w.quotes(1, 1, "“nobody rang us back … we waited”")),
            new Planting(
                    "quotation-in-other-words",
                    "finding-1",
                    w -> w.quotes(1, 1, "we waited … Nobody rang"),
                    w -> w.quotes(1, 1, "Nobody rang [our family] back, and we waited")),
            new Planting(
                    "quotation-in-other-words",
                    "finding-1",
                    w -> w.says(1, "A parent said: “They never answered a single letter.”"),
                    w -> w.says(1, "A parent spoke of a “wall of silence”.")),
            new Planting(
                    "quotation-in-other-words",
                    "finding-1",
                    w -> w.quotes(1, 3, "forty one per cent"),
                    w -> w.quotes(1, 2, "no time to ring")));

    private static final List<Planting> SENTENCES = List.of(
            new Planting(
                    "hard-to-read",
                    "report",
                    w -> w.says(1, LONG.repeat(6)),
                    w -> w.says(1, "Families wait for a call. Staff have no time to make one. ".repeat(12))),
            new Planting("hard-to-read", "theme-1", w -> w.says(1, LONG.repeat(6)), w -> w.says(1, LONG)));
}
