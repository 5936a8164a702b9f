package sightline.service.library.written;

import java.io.StringWriter;
import sightline.papers.reading.paper.Front;
import sightline.papers.reading.paper.Inconsistency;
import sightline.papers.reading.paper.Member;
import sightline.papers.reading.paper.Paper;
import sightline.papers.reading.paper.People;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The record {@code sightline-paper/1} of a paper, with its keys in the order of their description. */
public final class PaperJson {

    private final Json json;

    private PaperJson(Json json) {
        this.json = json;
    }

    /** Writes the fields of the record. */
    public static void write(JsonGenerator out, Paper paper) {
        new PaperJson(new Json(out)).paper(paper);
    }

    /** The whole record as text. */
    public static String text(Paper paper) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            out.writeStartObject();
            write(out, paper);
            out.writeEndObject();
        }
        return text.toString();
    }

    private void paper(Paper paper) {
        json.text("schema", Paper.SCHEMA);
        json.text("source", paper.source());
        front(paper.front());
        people(paper.people());
        new EvidenceJson(json).opening(paper.evidence());
        new AskedJson(json).write(paper.asked());
        new AnsweredJson(json).write(paper.answered());
        new EvidenceJson(json).closing(paper.evidence());
        json.objects("inconsistencies", paper.inconsistencies(), this::inconsistency);
    }

    private void front(Front front) {
        json.kind("doc_type", front.docType());
        json.text("title", front.title());
        json.text("subtitle", front.subtitle());
        json.text("authority", front.authority());
        json.text("committee", front.committee());
        json.text("reviewing_body", front.reviewingBody());
        json.object("date", front.date(), json::date);
        json.objects("other_dates", front.otherDates(), other -> {
            json.date(other.date());
            json.text("role", other.role());
            json.passage(other.passage());
        });
    }

    private void people(People people) {
        json.texts("authors", people.authors());
        json.text("chair", people.chair());
        json.objects("members", people.members(), this::member);
        json.objects("support_officers", people.supportOfficers(), this::member);
    }

    private void member(Member member) {
        json.text("name", member.name());
        json.text("role", member.role());
    }

    private void inconsistency(Inconsistency inconsistency) {
        json.text("kind", inconsistency.kind());
        json.text("note", inconsistency.note());
        json.texts("quotes", inconsistency.quotes());
    }
}
