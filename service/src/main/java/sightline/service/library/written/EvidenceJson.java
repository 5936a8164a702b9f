package sightline.service.library.written;

import java.util.Optional;
import sightline.papers.reading.paper.Enquiry;
import sightline.papers.reading.paper.Evidence;
import sightline.papers.reading.paper.Fact;
import sightline.papers.reading.paper.Figure;
import sightline.papers.reading.paper.Finding;
import sightline.papers.reading.paper.Methodology;

/** What a review looked at, found and concluded, as JSON. */
record EvidenceJson(Json json) {

    /** What the record gives before the recommendations. */
    void opening(Evidence evidence) {
        json.object("scope", Optional.of(evidence.scope()), scope -> {
            json.text("statement", scope.statement());
            json.objects("lines_of_enquiry", scope.linesOfEnquiry(), this::enquiry);
        });
        json.texts("themes", evidence.themes());
        json.object("methodology", Optional.of(evidence.methodology()), this::methodology);
        json.objects("findings", evidence.findings(), this::finding);
        json.objects("conclusions", evidence.conclusions(), conclusion -> {
            json.text("para", conclusion.para());
            json.text("text", conclusion.text());
            json.passage(conclusion.passage());
        });
    }

    /** What it gives after them. */
    void closing(Evidence evidence) {
        json.objects("figures", evidence.figures(), this::figure);
        json.objects("lessons", evidence.lessons(), lesson -> {
            json.kind("kind", lesson.kind());
            json.out().writeNumberProperty("n", lesson.n());
            json.text("text", lesson.text());
            json.passage(lesson.passage());
        });
    }

    private void enquiry(Enquiry enquiry) {
        json.text("label", enquiry.label());
        json.text("text", enquiry.text());
        json.objects("children", enquiry.children(), this::enquiry);
    }

    private void methodology(Methodology methodology) {
        json.objects("facts", methodology.facts(), this::fact);
        json.object("period", methodology.period(), period -> {
            json.text("from", period.from());
            json.text("to", period.to());
            json.text("quote", period.quote());
        });
        json.texts("evidence_sources", methodology.evidenceSources());
        json.texts("participants", methodology.participants());
    }

    private void fact(Fact fact) {
        json.text("kind", fact.kind());
        json.out().writeNumberProperty("value", fact.value());
        json.text("qualifier", fact.qualifier());
        json.text("quote", fact.quote());
        json.passage(fact.passage());
    }

    private void finding(Finding finding) {
        json.text("id", finding.id());
        json.kind("polarity", finding.polarity());
        json.text("theme", finding.theme());
        json.text("para", finding.para());
        json.text("text", finding.text());
        json.passage(finding.passage());
    }

    private void figure(Figure figure) {
        json.text("measure", figure.measure());
        json.text("value", figure.value());
        json.text("unit", figure.unit());
        json.object("date", figure.date(), json::date);
        json.text("quote", figure.quote());
        json.passage(figure.passage());
    }
}
