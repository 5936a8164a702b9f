package sightline.service.review.report;

import java.util.function.UnaryOperator;
import sightline.service.review.Hall;

/**
 * A review of Exemplar in the database that can be published, with private words in every field that is not for the
 * public.
 *
 * @param id of the review
 * @param finding that rests on public evidence
 * @param recommendation that follows from it
 * @param theme of both
 */
public record ReadyReview(long id, long finding, long recommendation, long theme) {

    /** A witness's name, which people have typed into words that are printed. */
    public static final String NAME = "Quillon Thornapple";

    /** A review whose private words say no more than where they stand. */
    public static ReadyReview in(Hall hall) {
        return in(hall, place -> "Private words in " + place);
    }

    /**
     * A review.
     *
     * @param secret gives the private words of a place
     */
    public static ReadyReview in(Hall hall, UnaryOperator<String> secret) {
        long review = hall.review();
        Filling filling = new Filling(hall, review, secret);
        filling.people();
        filling.shut();
        long theme = hall.number(
                "insert into review.theme (authority, review, name, position) values ('990', ?, 'Time', 1) returning id",
                review);
        filling.refused();
        long open = filling.evidence("PUBLIC", "NOT_NEEDED", "An open note", "an officer", "open");
        long finding = filling.finding(
                theme, "Advice comes late, as Mrs Thornapple told us. 3 families waited longest.", false);
        filling.cite(finding, open, "it comes late");
        long conclusion = filling.conclusion(theme, "Time is lost early, says " + NAME + ".", finding);
        long recommendation =
                filling.recommendation(theme, "Ask for all advice on day one, as " + NAME + " does.", "weeks", "");
        hall.change(
                "insert into review.recommendation_conclusion (authority, review, recommendation, conclusion) values ('990', ?, ?, ?)",
                review,
                recommendation,
                conclusion);
        filling.shutArgument(theme, open);
        return new ReadyReview(review, finding, recommendation, theme);
    }

    /** Where its pages begin. */
    public String path() {
        return "/reviews/" + id;
    }

    /** Fills one review. */
    private record Filling(Hall hall, long review, UnaryOperator<String> secret) {

        void people() {
            hall.change("""
                    insert into review.member (authority, review, name, capacity, since, why, interest, declared)
                    values ('990', ?, 'Ada Fenwick', 'CHAIR', date '2026-01-05', ?, ?, date '2026-01-06')
                    """, review, secret.apply("why"), secret.apply("interest"));
            hall.change(
                    """
                    insert into review.witness (authority, review, source, name, shown_as, organisation, post, email, state,
                        consent, needs)
                    values ('990', ?, 'HEALTH', ?, 'a paediatrician', ?, ?, ?, 'HEARD', 'QUOTE_UNNAMED', ?)
                    """,
                    review,
                    NAME,
                    secret.apply("organisation"),
                    secret.apply("post"),
                    "quillon@thornapple.example",
                    secret.apply("needs"));
            hall.change("""
                    insert into review.session (authority, review, kind, title, day, place, held)
                    values ('990', ?, 'MEETING', 'Hearing of Quillon Thornapple', date '2026-01-20', ?, true)
                    """, review, secret.apply("place"));
            hall.change("""
                    insert into review.line (authority, review, number, position, question, dropped)
                    values ('990', ?, 1, 1, 'Where do the weeks go?', false), ('990', ?, 2, 2, ?, true)
                    """, review, review, secret.apply("dropped-line"));
        }

        void refused() {
            hall.change(
                    "insert into review.theme (authority, review, name, position, state) values ('990', ?, ?, 2, 'REFUSED')",
                    review,
                    secret.apply("refused-theme"));
        }

        /** Evidence that nobody outside may see, of every kind of shut. */
        void shut() {
            for (String standing : java.util.List.of("CONFIDENTIAL", "EXEMPT")) {
                evidence(
                        standing,
                        "NOT_NEEDED",
                        secret.apply(standing + "-title"),
                        secret.apply(standing + "-origin"),
                        standing);
            }
            evidence(
                    "PUBLIC",
                    "WITHDRAWN",
                    secret.apply("withdrawn-title"),
                    secret.apply("withdrawn-origin"),
                    "withdrawn");
            long gone = evidence("PUBLIC", "QUOTE", secret.apply("gone-title"), secret.apply("gone-origin"), "gone");
            hall.change("update review.evidence set withdrawn = true where id = ?", gone);
        }

        long evidence(String standing, String consent, String title, String origin, String place) {
            return hall.number(
                    """
                    insert into review.evidence (authority, review, kind, title, source, origin, day, classification,
                        paragraph, consent, summary, words, at)
                    values ('990', ?, 'NOTE', ?, 'STAFF', ?, date '2026-01-20', ?, nullif(?, '')::smallint, ?, ?, ?, now()) returning id
                    """,
                    review,
                    title,
                    origin,
                    standing,
                    standing.equals("EXEMPT") ? "2" : "",
                    consent,
                    secret.apply(place + "-summary"),
                    secret.apply(place + "-words"));
        }

        long finding(long theme, String words, boolean withdrawn) {
            return hall.number("""
                    insert into review.finding (authority, review, theme, words, kind, position, withdrawn)
                    values ('990', ?, ?, ?, 'WEAKNESS', 1, ?) returning id
                    """, review, theme, words, withdrawn);
        }

        void cite(long finding, long evidence, String quotation) {
            hall.change(
                    "insert into review.finding_evidence (authority, review, finding, evidence, quotation) values ('990', ?, ?, ?, ?)",
                    review,
                    finding,
                    evidence,
                    quotation);
        }

        long conclusion(long theme, String words, long finding) {
            long id = hall.number(
                    "insert into review.conclusion (authority, review, theme, words, position) values ('990', ?, ?, ?, 1) returning id",
                    review,
                    theme,
                    words);
            hall.change(
                    "insert into review.conclusion_finding (authority, review, conclusion, finding) values ('990', ?, ?, ?)",
                    review,
                    id,
                    finding);
            return id;
        }

        long recommendation(long theme, String words, String measure, String cost) {
            return hall.number("""
                    insert into review.recommendation (authority, review, theme, words, addressee, due, measure, cost, power,
                        kind, position)
                    values ('990', ?, ?, ?, 'Director of Education', date '2026-09-01', ?, ?, ?, 'OPERATIONAL', 1) returning id
                    """, review, theme, words, measure, cost, cost);
        }

        /** What hangs on shut evidence alone, and shut evidence beside an open one. */
        void shutArgument(long theme, long open) {
            long paper = evidence(
                    "EXEMPT", "NOT_NEEDED", secret.apply("paper-title"), secret.apply("paper-origin"), "paper");
            long summed = evidence("PUBLIC", "SUMMARY_ONLY", "An open talk", "a school", "summed");
            long finding = finding(theme, secret.apply("shut-finding"), false);
            cite(finding, paper, secret.apply("exempt-quotation"));
            long beside = finding(theme, "A finding with both kinds of evidence.", false);
            cite(beside, open, "");
            cite(beside, paper, secret.apply("quotation-beside"));
            cite(beside, summed, secret.apply("quotation-without-consent"));
            finding(theme, secret.apply("withdrawn-finding"), true);
            long conclusion = conclusion(theme, secret.apply("shut-conclusion"), finding);
            long asked = recommendation(
                    theme,
                    secret.apply("shut-recommendation"),
                    secret.apply("shut-measure"),
                    secret.apply("shut-cost"));
            hall.change(
                    "insert into review.recommendation_part (authority, review, recommendation, letter, words) values ('990', ?, ?, 'a', ?)",
                    review,
                    asked,
                    secret.apply("shut-part"));
            hall.change(
                    "insert into review.recommendation_conclusion (authority, review, recommendation, conclusion) values ('990', ?, ?, ?)",
                    review,
                    asked,
                    conclusion);
        }
    }
}
