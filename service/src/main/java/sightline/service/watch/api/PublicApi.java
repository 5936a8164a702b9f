package sightline.service.watch.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import sightline.insight.indicator.Indicator;
import sightline.insight.published.Authority;
import sightline.service.page.Sheet;
import sightline.service.people.OpenToAll;
import sightline.service.watch.Knowledge;
import sightline.service.watch.authority.PublishedSeries;
import sightline.service.watch.live.LiveFigures;

/** What every program may read: authorities with their published years, and what the indicators mean. */
@Controller
@OpenToAll
final class PublicApi {

    private static final String DESCRIPTION = "/api/openapi.json";

    private static final Sheet<Authority> AUTHORITIES = new Sheet<Authority>()
            .column("code", Authority::code)
            .column("name", Authority::name)
            .column("region", Authority::region)
            .column("href", authority -> "/api/v1/authorities/" + authority.code());

    private static final Sheet<Indicator> INDICATORS = new Sheet<Indicator>()
            .column("id", Indicator::id)
            .column("name", Indicator::name)
            .column("definition", Indicator::definition)
            .column("source", Indicator::source)
            .column("numerator", Indicator::numerator)
            .column("denominator", Indicator::denominator)
            .column("unit", indicator -> indicator.unit().name())
            .column("better", indicator -> indicator.direction().name())
            .column("period", Indicator::period)
            .column("publication", Indicator::publication);

    private final Knowledge knowledge;
    private final PublishedSeries series;

    PublicApi(Knowledge knowledge, PublishedSeries series) {
        this.knowledge = knowledge;
        this.series = series;
    }

    @GetMapping("/api/openapi.json")
    ResponseEntity<byte[]> description() {
        try (InputStream json = Objects.requireNonNull(PublicApi.class.getResourceAsStream("/api/openapi.json"))) {
            return Answered.open(json.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping("/api/v1")
    ResponseEntity<byte[]> start() {
        Map<String, @Nullable Object> links = new LinkedHashMap<>();
        links.put("description", DESCRIPTION);
        links.put("authorities", "/api/v1/authorities");
        links.put("indicators", "/api/v1/indicators");
        links.put("recommendations", "/recommendations.json");
        links.put("scorecard", "/api/v1/live/scorecard");
        links.put("alerts", "/api/v1/live/alerts");
        links.put("answers", "/api/v1/live/answers");
        return Answered.open(Map.of("links", links));
    }

    @GetMapping("/api/v1/authorities")
    ResponseEntity<byte[]> authorities() {
        return Answered.open(Map.of("authorities", AUTHORITIES.objects(knowledge.authorities())));
    }

    @GetMapping("/api/v1/authorities/{code}")
    ResponseEntity<byte[]> authority(@PathVariable String code) {
        return series.document(code).map(Answered::open).orElseGet(Refusal.NOT_FOUND::answer);
    }

    /** What nothing else answers. */
    @GetMapping("/api/v1/**")
    ResponseEntity<byte[]> nothing() {
        return Refusal.NOT_FOUND.answer();
    }

    @GetMapping("/api/v1/indicators")
    ResponseEntity<byte[]> indicators() {
        return Answered.open(Map.of("indicators", INDICATORS.objects(LiveFigures.ALL)));
    }
}
