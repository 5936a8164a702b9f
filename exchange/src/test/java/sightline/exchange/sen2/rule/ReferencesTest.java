package sightline.exchange.sen2.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sightline.exchange.UnusableInput;
import sightline.exchange.sen2.Returns;
import sightline.exchange.sen2.form.Form;
import sightline.exchange.sen2.register.RegisterFile;

/** V8 and Z5: what a return says beside the register of establishments, and beside the return of the year before. */
final class ReferencesTest {

    private static final Pattern URN = Pattern.compile("<URN>(\\d{6})</URN>");
    private static final String HEADINGS =
            "URN,EstablishmentName,TypeOfEstablishment (name),UKPRN,TypeOfResourcedProvision (name)\n";
    private static final String CLEAN = Returns.clean();

    @TempDir
    private Path folder;

    private static Set<String> urns(String xml) {
        Set<String> urns = new TreeSet<>();
        Matcher found = URN.matcher(xml);
        while (found.find()) {
            urns.add(found.group(1));
        }
        return urns;
    }

    /** A register in which all establishments of the clean return have both a unit and a provision. */
    private static String register() {
        return HEADINGS
                + urns(CLEAN).stream()
                        .map(urn -> "%s,\"Saint, Caf\u00e9\",Community school,,Resourced provision and SEN unit\n"
                                .formatted(urn))
                        .collect(Collectors.joining());
    }

    private Path all() throws IOException {
        return Files.writeString(folder.resolve("all.csv"), register(), StandardCharsets.ISO_8859_1);
    }

    private List<Finding> beside(String register) throws IOException {
        Path file = Files.writeString(folder.resolve("register.csv"), register, StandardCharsets.ISO_8859_1);
        return found(CLEAN, new References(Optional.of(RegisterFile.read(file.toString())), Optional.empty()));
    }

    private static List<Finding> found(String xml, References references) {
        List<Finding> found = new ArrayList<>();
        Check.of(stream(xml), "The return", Form.of(2026).orElseThrow(), references, found::add);
        return found;
    }

    private static InputStream stream(String xml) {
        return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static PlacedBefore before(String xml) {
        return PlacedBefore.read(stream(xml), "Last year's", Form.of(2025).orElseThrow());
    }

    @Test
    void a_return_that_fits_the_register_is_not_asked_about() throws IOException {
        assertThat(urns(CLEAN)).hasSizeGreaterThan(3);
        assertThat(beside(register())).isEmpty();
    }

    @Test
    void a_urn_that_the_register_has_not_is_asked_about_wherever_it_stands() throws IOException {
        String urn = urns(CLEAN).iterator().next();
        assertThat(beside(register().replace(urn + ",", "999999,")))
                .isNotEmpty()
                .allSatisfy(finding -> {
                    assertThat(finding.rule()).isEqualTo("V8");
                    assertThat(finding.level()).isEqualTo(Level.QUERY);
                    assertThat(finding.element()).isEqualTo("URN");
                    assertThat(finding.person()).isPresent();
                    assertThat(finding.request()).isPresent();
                    assertThat(finding.message())
                            .isEqualTo("The register has no establishment with URN %s.".formatted(urn));
                    assertThat(CLEAN.lines()
                                    .skip(finding.line() - 1L)
                                    .findFirst()
                                    .orElseThrow())
                            .contains(urn);
                });
    }

    @Test
    void a_flag_and_a_type_that_the_register_speaks_against_are_asked_about() throws IOException {
        String flagged = CLEAN.replace("Indicator>0<", "Indicator>1<");
        Path file = Files.writeString(
                folder.resolve("without.csv"),
                register().replace("Resourced provision and SEN unit", "Not applicable"),
                StandardCharsets.ISO_8859_1);
        References references = new References(Optional.of(RegisterFile.read(file.toString())), Optional.empty());
        assertThat(found(flagged, references).stream()
                        .filter(finding -> finding.rule().equals("V8"))
                        .map(Finding::element)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("SENunitIndicator", "ResourcedProvisionIndicator");
        assertThat(found(flagged, new References(Optional.of(RegisterFile.read(all().toString())), Optional.empty())))
                .as("the register knows both there")
                .noneMatch(finding -> finding.rule().equals("V8"));

        for (String type : List.of("Higher education institutions", "British schools overseas", "Online provider")) {
            assertThat(beside(register().replace("Community school", type)))
                    .isNotEmpty()
                    .allMatch(finding ->
                            finding.rule().equals("V8") && finding.message().contains(type));
        }
    }

    @Test
    void a_file_that_is_no_register_is_refused_in_one_line() {
        for (String wrong : List.of("", "URN,Name\n100000,School\n", HEADINGS, HEADINGS + "none,School,Type,,\n")) {
            assertThatThrownBy(() -> beside(wrong))
                    .isInstanceOf(UnusableInput.class)
                    .hasMessageContaining("Get information about schools")
                    .message()
                    .hasLineCount(1);
        }
    }

    @Test
    void an_establishment_with_far_fewer_learners_than_the_year_before_is_asked_about() {
        String urn = placedForLong();
        String many = manyAt(urn, 30);
        List<Finding> found = found(CLEAN, new References(Optional.empty(), Optional.of(before(many))));
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("Z5");
            assertThat(finding.person()).isEqualTo(OptionalInt.empty());
            assertThat(finding.message()).contains("URN " + urn, "the return of 2025 had 3");
        });
        assertThat(found(CLEAN, new References(Optional.empty(), Optional.of(before(CLEAN)))))
                .as("nothing has changed")
                .isEmpty();
        assertThat(found(CLEAN, new References(Optional.empty(), Optional.of(before(manyAt(urn, 5))))))
                .as("fewer than ten were few already")
                .isEmpty();
    }

    /** An establishment at which somebody is placed since long before and still. */
    private static String placedForLong() {
        return Pattern.compile("(?s)<PlacementDetail>.*?</PlacementDetail>")
                .matcher(CLEAN)
                .results()
                .map(java.util.regex.MatchResult::group)
                .filter(one -> one.contains("<URN>") && one.matches("(?s).*<EntryDate>20(1.|2[0-3])-.*"))
                .filter(one -> !one.contains("<LeavingDate>"))
                .map(one -> one.replaceAll("(?s).*<URN>(\\d+)</URN>.*", "$1"))
                .findFirst()
                .orElseThrow();
    }

    /** The clean return with a person who is placed at an establishment, as often again. */
    private static String manyAt(String urn, int times) {
        int at = CLEAN.indexOf("<URN>" + urn, CLEAN.indexOf("<PlacementDetail>"));
        int from = CLEAN.lastIndexOf("<Person>", at);
        int to = CLEAN.indexOf("</Person>", at) + "</Person>".length();
        return CLEAN.substring(0, to) + CLEAN.substring(from, to).repeat(times) + CLEAN.substring(to);
    }

    @Test
    void another_authoritys_return_is_refused() {
        String authority = CLEAN.replaceAll("(?s).*<LEA>(\\d+)</LEA>.*", "$1");
        PlacedBefore other = before(CLEAN.replace("<LEA>%s<".formatted(authority), "<LEA>999<"));
        assertThatThrownBy(() -> found(CLEAN, new References(Optional.empty(), Optional.of(other))))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("authority 999");
    }
}
