package sightline.service.documents;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

/** Good files are taken for what they are; hostile ones are refused, each for its own reason. */
class ReceptionTest {

    private static final List<Hostile> HOSTILE = HostileFiles.all().toList();
    private static final Map<DocumentKind, Sample> ONE_OF_EACH = GoodFiles.all().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey, (first, later) -> first));

    @TempDir
    Path folder;

    static Stream<Arguments> good() {
        return GoodFiles.all().entrySet().stream().map(file -> Arguments.of(file.getKey(), file.getValue()));
    }

    static Stream<Hostile> hostile() {
        return HOSTILE.stream();
    }

    @BeforeAll
    static void quiet() {
        assertThat(LoggerFactory.getLogger("org.apache.pdfbox"))
                .isInstanceOfSatisfying(Logger.class, logger -> logger.setLevel(Level.OFF));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("good")
    void is_taken(Sample file, DocumentKind kind) throws IOException {
        assertThat(look(file.name(), file.bytes())).isInstanceOfSatisfying(Sniffed.class, sniffed -> {
            assertThat(sniffed.kind()).isEqualTo(kind);
            assertThat(sniffed.size()).isEqualTo(file.bytes().length);
            assertThat(sniffed.name()).endsWith("." + kind.ending());
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void is_refused(Hostile hostile) throws IOException {
        assertThat(look(hostile.file().name(), hostile.file().bytes()))
                .as(hostile.toString())
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.reason()).as(refused.words()).isEqualTo(hostile.reason());
                    assertThat(refused.words()).doesNotContain("%").doesNotContain("null");
                });
    }

    @Test
    void a_web_page_is_taken_as_evidence_of_a_review_and_never_for_a_case() throws IOException {
        Path page = Files.writeString(folder.resolve("page"), "<!DOCTYPE html><html><svg></svg><p>Hello");
        assertThat(Reception.look("page.html", page, DocumentKind.OF_REVIEWS))
                .isEqualTo(new Sniffed(DocumentKind.HTML, "page.html", Files.size(page)));
        assertThat(Reception.look("page.html", page))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.reason()).isEqualTo(Reason.WEB_PAGE));
        assertThat(Reception.look("page.txt", page, DocumentKind.OF_REVIEWS))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.reason()).isEqualTo(Reason.NAME_AND_CONTENT_DISAGREE));
    }

    @Test
    void every_reason_has_a_file_that_is_refused_for_it_and_every_kind_one_that_is_taken() {
        assertThat(HOSTILE.stream().map(Hostile::reason).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Reason.class));
        assertThat(ONE_OF_EACH.keySet()).isEqualTo(DocumentKind.OF_CASES);
        assertThat(HOSTILE.stream().map(Hostile::toString)).doesNotHaveDuplicates();
    }

    @Test
    void a_refusal_says_what_is_wrong_and_what_to_do_next() throws IOException {
        Outcome outcome = look("Advice.pdf", Docx.plain().bytes());

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.words())
                                .isEqualTo(
                                        "The file’s name ends in .pdf, but what is in it is a Word document. See that it is the file"
                                                + " you meant. If it is, give its name the right ending and add it again."));
        assertThat(look("a", new byte[50_000_001]))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problem())
                                .isEqualTo("The file has 51 MB; a document may have 50 MB at most."));
    }

    /** A picture, a PDF or a Word document that stops anywhere is not whole. */
    @Test
    void no_file_that_is_cut_off_is_taken() throws IOException {
        for (DocumentKind kind : Set.of(DocumentKind.PNG, DocumentKind.JPEG, DocumentKind.DOCX, DocumentKind.PDF)) {
            byte[] whole = Objects.requireNonNull(ONE_OF_EACH.get(kind)).bytes();
            int end = kind == DocumentKind.PDF ? whole.length - 2 : whole.length;
            for (int length = 0; length < end; length += 1 + length / 50) {
                assertThat(look("a." + kind.ending(), Arrays.copyOf(whole, length)))
                        .as("%s after %d bytes", kind, length)
                        .isInstanceOf(Refused.class);
            }
        }
    }

    /** Whatever is done to a file, there is an answer and never an exception. */
    @Test
    void five_hundred_broken_files_each_have_an_answer() throws IOException {
        Random random = new Random(2026);
        List<Sample> small = Stream.concat(
                        GoodFiles.all().keySet().stream(), HOSTILE.stream().map(Hostile::file))
                .filter(file -> file.bytes().length > 0 && file.bytes().length < 10_000)
                .toList();
        for (int i = 0; i < 500; i++) {
            Sample file = small.get(random.nextInt(small.size()));
            byte[] broken = file.bytes().clone();
            for (int n = 1 + random.nextInt(20); n > 0; n--) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            }

            assertThat(look(file.name(), broken)).isNotNull();
        }
    }

    private Outcome look(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("upload"), bytes);
        return Reception.look(name, file);
    }
}
