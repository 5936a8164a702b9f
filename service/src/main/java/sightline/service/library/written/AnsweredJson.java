package sightline.service.library.written;

import java.util.Locale;
import sightline.papers.reading.paper.Action;
import sightline.papers.reading.paper.Answered;
import sightline.papers.reading.paper.Response;

/** What became of recommendations, as JSON. */
record AnsweredJson(Json json) {

    void write(Answered answered) {
        json.objects("responses", answered.responses(), this::response);
        json.objects("resolutions", answered.resolutions(), resolution -> {
            json.text("label", resolution.label());
            json.text("printed_label", resolution.printedLabel());
            json.text("text", resolution.text());
            json.passage(resolution.passage());
        });
        json.objects("actions", answered.actions(), this::action);
    }

    private void response(Response response) {
        json.text("recommendation", response.recommendation());
        json.kind("status", response.status());
        json.text("reason", response.reason());
        json.text("responder", response.responder());
        json.text("quote", response.quote());
        json.passage(response.passage());
    }

    private void action(Action action) {
        json.text("id", action.id());
        json.text("category", action.category());
        json.text("status", action.status().map(status -> status.name().toLowerCase(Locale.ROOT)));
        json.text("action", action.action());
        json.texts("details", action.details());
        json.texts("owners", action.owners());
        json.timescale(action.timescale());
        json.passage(action.passage());
    }
}
