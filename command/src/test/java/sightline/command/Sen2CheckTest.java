package sightline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The command {@code sen2 check} as somebody calls it. */
final class Sen2CheckTest {

    private static final String HEADER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Message><Header>
            <CollectionDetails><Collection>SEN2</Collection><Year>2026</Year><ReferenceDate>2026-01-15</ReferenceDate>
            </CollectionDetails>
            <Source><SourceLevel>L</SourceLevel><LEA>878</LEA><SoftwareCode>Sightline</SoftwareCode><Release>0.1</Release>
            <SerialNo>001</SerialNo><DateTime>2026-02-20T09:30:00</DateTime><DMO>Y</DMO><DCO>N</DCO><DSCO>R</DSCO></Source>
            </Header><Persons>
            """;

    private static final String PERSON = """
            <Person><Surname>Invented</Surname><Forename>Bríd</Forename><PersonBirthDate>2015-05-09</PersonBirthDate>
            <Sex>F</Sex><Ethnicity>WBRI</Ethnicity><PostCode>AA1 1AA</PostCode><UPNunknown>UN5</UPNunknown>
            <Requests><ReceivedDate>2025-03-03</ReceivedDate><RequestSource>2</RequestSource><RYA>0</RYA>
            <RequestOutcomeDate>2025-04-10</RequestOutcomeDate><RequestOutcome>N</RequestOutcome>
            <RequestMediation>0</RequestMediation><RequestTribunal>0</RequestTribunal></Requests></Person>
            """;

    static final String CLEAN = HEADER + PERSON + "</Persons></Message>\n";
    private static final String WRONG = CLEAN.replace("<RYA>0</RYA>", "").replace("AA1 1AA", "1");

    @TempDir
    private Path folder;

    private String file(String name, String xml) throws IOException {
        return Files.writeString(folder.resolve(name), xml).toString();
    }

    private static Ran check(String... arguments) {
        List<String> all = new ArrayList<>(List.of("sen2", "check"));
        all.addAll(List.of(arguments));
        return Ran.with(Map.of(), all.toArray(String[]::new));
    }

    @Test
    void a_return_without_a_fault_gives_no_line_and_status_0() throws IOException {
        Ran ran = check(file("return.xml", CLEAN), "--json");
        assertThat(ran.status()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .isEqualTo("1 person, 0 errors and 0 queries.%nNot looked at: V8 needs --register, Z5 needs --before.%n"
                        .formatted());
    }

    @Test
    void the_register_and_the_return_of_the_year_before_are_looked_at_where_they_are_given() throws IOException {
        String register = file(
                "register.csv", "URN,TypeOfEstablishment (name),TypeOfResourcedProvision (name)\n100000,Academy,\n");
        String last = file("last.xml", CLEAN);
        Ran both = check(file("return.xml", CLEAN), "--register", register, "--before", last);
        assertThat(both.status()).isZero();
        assertThat(both.err()).isEqualTo("1 person, 0 errors and 0 queries.%n".formatted());

        Ran wrong = check(file("return.xml", CLEAN), "--register", last);
        assertThat(wrong.status()).isEqualTo(Sightline.UNUSABLE);
        assertThat(wrong.err()).contains("is no register of establishments").hasLineCount(1);
        Ran missing = check(file("return.xml", CLEAN), "--before", "nowhere.xml");
        assertThat(missing.status()).isEqualTo(Sightline.UNUSABLE);
        assertThat(missing.err()).contains("There is no file nowhere.xml").hasLineCount(1);
    }

    @Test
    void a_finding_is_one_object_with_the_fields_of_the_contract_in_their_order() throws IOException {
        Ran ran = check(file("return.xml", WRONG), "--json", "--year", "2026");
        assertThat(ran.status()).isEqualTo(Sightline.DATA_HAS_ERRORS);
        JsonNode postcode = ran.objects().get(0);
        JsonNode custody = ran.objects().get(1);
        assertThat(custody.propertyNames())
                .containsExactly("rule", "level", "person", "request", "element", "line", "message");
        assertThat(custody.get("rule").asString()).isEqualTo("R2");
        assertThat(custody.get("level").asString()).isEqualTo("error");
        assertThat(custody.get("person").asInt()).isEqualTo(1);
        assertThat(custody.get("request").asInt()).isEqualTo(1);
        assertThat(custody.get("element").asString()).isEqualTo("RYA");
        assertThat(custody.get("line").asInt()).isEqualTo(10);
        assertThat(postcode.get("rule").asString()).isEqualTo("P9");
        assertThat(postcode.get("level").asString()).isEqualTo("query");
        assertThat(postcode.get("request").isNull()).isTrue();
        assertThat(ran.err())
                .isEqualTo("1 person, 1 error and 1 query.%nNot looked at: V8 needs --register, Z5 needs --before.%n"
                        .formatted());
    }

    @Test
    void a_query_alone_is_no_error() throws IOException {
        assertThat(check(file("return.xml", CLEAN.replace("AA1 1AA", "1"))).status())
                .isZero();
    }

    @Test
    void a_finding_of_the_header_has_no_person() throws IOException {
        Ran ran = check(file("return.xml", CLEAN), "--json", "--year", "2027");
        assertThat(ran.objects())
                .filteredOn(finding -> finding.get("rule").asString().startsWith("H"))
                .hasSize(3)
                .allSatisfy(
                        finding -> assertThat(finding.get("person").isNull()).isTrue());
    }

    @Test
    void people_get_a_table() throws IOException {
        assertThat(check(file("return.xml", WRONG)).out().lines())
                .hasSize(3)
                .first()
                .asString()
                .startsWith("Rule  Level  Person");
    }

    @Test
    void a_packed_return_and_standard_input_and_a_byte_order_mark_are_read() throws IOException {
        Path packed = folder.resolve("return.xml.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(("\uFEFF" + CLEAN).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(check(packed.toString()).status()).isZero();
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(CLEAN.getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(check("-").status()).isZero();
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void what_is_no_return_is_refused_in_one_line_and_nothing_is_printed_of_it() throws IOException {
        String broken = WRONG.substring(0, WRONG.length() - 20);
        for (String xml :
                List.of("", "a,b\n", "<html/>", broken, WRONG.replace("<Message>", "<!DOCTYPE a><Message>"))) {
            Ran ran = check(file("broken.xml", xml), "--json");
            assertThat(ran.status()).isEqualTo(Sightline.UNUSABLE);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err().lines()).singleElement().asString().contains("broken.xml");
        }
        Ran none = check(folder.resolve("none.xml").toString());
        assertThat(none.status()).isEqualTo(Sightline.UNUSABLE);
        assertThat(none.err().lines()).singleElement().asString().contains("There is no file");
    }

    @Test
    void a_year_without_a_form_is_refused_with_those_there_are() throws IOException {
        Ran ran = check(file("return.xml", CLEAN), "--year", "2022");
        assertThat(ran.status()).isEqualTo(Sightline.UNUSABLE);
        assertThat(ran.err()).contains("2023, 2024, 2025, 2026, 2027");
    }
}
