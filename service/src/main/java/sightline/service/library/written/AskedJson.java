package sightline.service.library.written;

import sightline.papers.reading.paper.Asked;
import sightline.papers.reading.paper.BodyRecommendation;
import sightline.papers.reading.paper.Part;
import sightline.papers.reading.paper.Recommendation;

/** What a paper recommends, as JSON. */
record AskedJson(Json json) {

    void write(Asked asked) {
        json.objects("recommendations", asked.recommendations(), this::recommendation);
        json.objects("officer_recommendations", asked.officerRecommendations(), this::recommendation);
        json.object("recommendation_count", asked.count(), count -> {
            json.out().writeNumberProperty("value", count.value());
            json.kind("basis", count.basis());
        });
        json.objects("body_recommendations", asked.inBody(), this::body);
    }

    private void recommendation(Recommendation recommendation) {
        json.text("id", recommendation.id());
        json.text("number", recommendation.number());
        json.text("label", recommendation.label());
        json.text("group", recommendation.group());
        json.text("text", recommendation.text());
        json.texts("owners", recommendation.owners());
        json.texts("mentions", recommendation.mentions());
        json.timescale(recommendation.timescale());
        json.objects("parts", recommendation.parts(), this::part);
        json.passage(recommendation.passage());
    }

    private void part(Part part) {
        json.text("label", part.label());
        json.text("text", part.text());
        json.texts("owners", part.owners());
        json.texts("mentions", part.mentions());
        json.timescale(part.timescale());
    }

    private void body(BodyRecommendation body) {
        json.text("para", body.para());
        json.text("text", body.text());
        if (body.inFinalList().isPresent()) {
            json.text("in_final_list", body.inFinalList());
        } else {
            json.out().writeBooleanProperty("in_final_list", false);
        }
        json.passage(body.passage());
    }
}
