package sightline.service.improvement.shown;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import sightline.service.improvement.TakenIn;
import sightline.service.improvement.book.Chains;
import sightline.service.improvement.duty.Duties;
import sightline.service.improvement.take.Intake;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.people.Role;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The public record in the forms that other programs read, each read here by somebody else's reader. */
@ReviewSite
final class RecordFilesTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @LocalServerPort
    private int port;

    @Autowired
    private Hall hall;

    @Autowired
    private Cast cast;

    @Autowired
    private Intake intake;

    @Autowired
    private Chains chains;

    @Autowired
    private Duties duties;

    private Browser anybody;
    private TakenIn paper;

    @BeforeEach
    void answer() {
        cast.forgetFailedTries();
        anybody = new Browser(port);
        paper = TakenIn.of(
                intake, chains, "Ring <all> families & say \"when\".\u0007|=each month", "=SUM(A1) is no formula.");
        Browser cabinet = Hall.browser(port, hall.person(Hall.EXEMPLAR, Role.CABINET_MEMBER));
        long id = paper.ids().getFirst();
        paper.answered(duties);
        String path = paper.path() + "/answer";
        cabinet.submit(
                cabinet.get(path),
                path,
                Map.of("verdict-" + id, "AGREED", "reasons-" + id, "It helps.", "post-" + id, "Head of SEND"));
    }

    private String file(String end) {
        return "/recommendations." + end + "?paper=" + paper.origin();
    }

    /** RFC 4287: what a feed and its entries must have, and may have once only. */
    @Test
    void the_feed_is_atom_with_stable_ids() throws Exception {
        Browser.Page page = anybody.get(file("atom"));
        assertThat(page.header("Content-Type")).startsWith("application/atom+xml");
        Document feed = atom(page);
        Element root = feed.getDocumentElement();
        assertThat(root.getLocalName()).isEqualTo("feed");
        assertThat(root.getNamespaceURI()).isEqualTo(ATOM);
        assertWhole(root);
        List<Element> entries = children(root, "entry");
        assertThat(entries).hasSize(2);
        entries.forEach(RecordFilesTest::assertWhole);
        assertThat(entries).extracting(entry -> text(entry, "id")).doesNotHaveDuplicates();
        assertThat(text(entries.getFirst(), "summary"))
                .isEqualTo("Ring <all> families & say \"when\". How it stands: Agreed, not begun. Answer: Agreed.");
        String id = text(entries.getFirst(), "id");
        assertThat(text(
                        children(atom(anybody.get(file("atom"))).getDocumentElement(), "entry")
                                .getFirst(),
                        "id"))
                .isEqualTo(id);
        String address = children(entries.getFirst(), "link").getFirst().getAttribute("href");
        assertThat(anybody.get(address).status()).isEqualTo(200);
    }

    @Test
    void an_empty_feed_is_atom_too() throws Exception {
        Element root = atom(anybody.get("/recommendations.atom?paper=nothing")).getDocumentElement();
        assertWhole(root);
        assertThat(children(root, "entry")).isEmpty();
    }

    @Test
    void json_and_csv_hold_the_same_and_null_or_nothing_where_nothing_is_known() {
        JsonNode json = JsonMapper.shared()
                .readTree(anybody.get(file("json")).response().body());
        JsonNode first = json.get("recommendations").get(0);
        assertThat(first.get("answer").asString()).isEqualTo("AGREED");
        assertThat(first.get("owner").asString()).isEqualTo("Head of SEND");
        assertThat(first.get("effect").isNull()).isTrue();
        assertThat(first.get("parts").get(0).get("words").asString()).isEqualTo("=each month");
        assertThat(first.get("answers").get(0).get("reasons").asString()).isEqualTo("It helps.");
        List<NamedCsvRecord> rows = rows(anybody.get(file("csv")).response().body());
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().getHeader()).contains("id", "authority", "words", "answer", "overdue", "changed");
        rows.getFirst().getHeader().forEach(name -> {
            JsonNode value = first.get(name);
            assertThat(rows.getFirst().getField(name)).as(name).isEqualTo(value.isNull() ? "" : value.asString());
        });
        assertThat(rows.getLast().getField("words")).isEqualTo("'=SUM(A1) is no formula.");
        assertThat(rows.getLast().getField("answer")).isEmpty();
    }

    @Test
    void each_field_stands_in_the_data_dictionary() throws Exception {
        String dictionary =
                Files.readString(Path.of(System.getProperty("sightline.root"), "docs", "data-dictionary.md"));
        for (NamedCsvRecord row : rows(anybody.get(file("csv")).response().body())) {
            assertThat(row.getHeader())
                    .allSatisfy(name -> assertThat(dictionary).contains("`" + name + "`"));
        }
    }

    private static List<NamedCsvRecord> rows(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }

    private static Document atom(Browser.Page page) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(page.response().body())));
    }

    /** Section 4.1: exactly one id, title and updated; an author. */
    private static void assertWhole(Element element) {
        for (String name : List.of("id", "title", "updated")) {
            assertThat(children(element, name)).as(name).hasSize(1);
            assertThat(text(element, name)).as(name).isNotBlank();
        }
        assertThat(URI.create(text(element, "id")).isAbsolute()).isTrue();
        assertThat(OffsetDateTime.parse(text(element, "updated"))).isNotNull();
        assertThat(children(element, "author")).isNotEmpty();
        assertThat(children(element, "link")).isNotEmpty();
    }

    private static String text(Element element, String name) {
        return children(element, name).getFirst().getTextContent();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element
                    && element.getLocalName().equals(name)) {
                assertThat(element.getNamespaceURI()).isEqualTo(ATOM);
                children.add(element);
            }
        }
        return children;
    }
}
