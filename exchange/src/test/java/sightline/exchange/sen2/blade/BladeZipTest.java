package sightline.exchange.sen2.blade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sightline.exchange.UnusableInput;

/** The nine files come out of a zip file, and nothing else does. */
final class BladeZipTest {

    private static final Map<String, String> TWO = Map.of(
            "Export/Blade-Export_14-02-2026_sen2.csv", "a\n", "Export/Blade-Export_14-02-2026_person.csv", "b\n");

    @TempDir
    private Path home;

    private Path folder;

    @BeforeEach
    void make() throws IOException {
        folder = Files.createDirectory(home.resolve("folder"));
    }

    private Path zip(Map<String, String> entries) throws IOException {
        Path file = home.resolve("export.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static Map<String, String> and(Map<String, String> some, String name, String content) {
        Map<String, String> all = new LinkedHashMap<>(some);
        all.put(name, content);
        return all;
    }

    @Test
    void files_are_known_by_the_end_of_their_names_and_lie_under_ours() throws IOException {
        Map<String, String> entries = and(and(TWO, "__MACOSX/._x_person.csv", "no"), "read-me.txt", "no");
        BladeZip.unpack(zip(entries), folder);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrder("sen2.csv", "person.csv");
        }
        assertThat(folder.resolve("person.csv")).hasContent("b\n");
    }

    @Test
    void no_name_leads_out_of_the_folder() throws IOException {
        BladeZip.unpack(zip(and(TWO, "../../../x_requests.csv", "c\n")), folder);
        assertThat(folder.resolve("requests.csv")).hasContent("c\n");
        try (Stream<Path> files = Files.list(home)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void what_is_missing_twice_there_or_no_zip_file_is_told() throws IOException {
        assertThatThrownBy(() -> BladeZip.unpack(zip(Map.of("x_sen2.csv", "a")), folder))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("no file that ends in person.csv");
        assertThatThrownBy(() -> BladeZip.unpack(zip(and(TWO, "other_person.csv", "")), folder))
                .hasMessageContaining("two files that end in person.csv");
        Path words = Files.writeString(home.resolve("words.zip"), "PK not at all");
        assertThatThrownBy(() -> BladeZip.unpack(words, folder))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void too_many_files_are_refused_before_one_is_unpacked() throws IOException {
        Map<String, String> many = new LinkedHashMap<>(TWO);
        for (int i = 0; i < 100; i++) {
            many.put("file-" + i, "");
        }
        Path file = zip(many);
        assertThatThrownBy(() -> BladeZip.unpack(file, folder)).hasMessageContaining("holds 102 files");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_file_that_unpacks_without_end_is_cut_off() throws IOException {
        Path file = home.resolve("bomb.zip");
        byte[] nothing = new byte[10_000_000];
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("x_person.csv"));
            for (int i = 0; i < 51; i++) {
                zip.write(nothing);
            }
        }
        assertThatThrownBy(() -> BladeZip.unpack(file, folder)).hasMessageContaining("more than 500 MB");
    }
}
