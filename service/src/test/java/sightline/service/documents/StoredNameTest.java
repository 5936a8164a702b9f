package sightline.service.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names are made safe and stay readable. */
class StoredNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    Advice (Dr Owl), 14 May.pdf     | Advice (Dr Owl), 14 May.pdf
                    advice.PDF                      | advice.pdf
                    C:\\Papers\\ann\\New\\plan.pdf      | plan.pdf
                    ../../etc/passwd                | passwd.pdf
                    /a/b/..                         | document.pdf
                    ""                              | document.pdf
                    .pdf                            | document.pdf
                    .htaccess                       | htaccess.pdf
                    plan.exe                        | plan.exe.pdf
                    plan                            | plan.pdf
                    Dŵr Ἀθήνα 你好.pdf               | Dŵr Ἀθήνα 你好.pdf
                    a<b>c*d?e:f.pdf                 | abcdef.pdf
                    con.pdf                         | document.pdf
                    LPT1                            | document.pdf
                    console.pdf                     | console.pdf
                    -rf.pdf                         | rf.pdf
                    =cmd.pdf                        | cmd.pdf
                    plan . .pdf                     | plan.pdf
                    """)
    void a_name_is_kept_as_far_as_it_is_safe(String given, String stored) {
        assertThat(StoredName.of(given, DocumentKind.PDF)).isEqualTo(stored);
    }

    @Test
    void signs_that_nobody_sees_or_that_turn_the_writing_round_go() {
        assertThat(StoredName.of("a\u202egnp.exe\u0000\u200b\ufeff\ud800.txt", DocumentKind.TEXT))
                .isEqualTo("agnp.exe.txt");
        assertThat(StoredName.of("e\u0301.txt", DocumentKind.TEXT)).isEqualTo("\u00e9.txt");
    }

    @Test
    void a_name_has_at_most_100_signs_and_fits_a_file_system() {
        assertThat(StoredName.of("a".repeat(300) + ".docx", DocumentKind.DOCX)).isEqualTo("a".repeat(95) + ".docx");
        assertThat(StoredName.of("你".repeat(300), DocumentKind.PNG)).isEqualTo("你".repeat(65) + ".png");
    }

    @Test
    void ten_thousand_random_names_come_out_safe() {
        Random random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            StringBuilder given = new StringBuilder();
            for (int n = random.nextInt(150); n > 0; n--) {
                given.append((char) (random.nextBoolean() ? random.nextInt(0x80) : random.nextInt(0x10000)));
            }

            String name = StoredName.of(given.toString(), DocumentKind.JPEG);

            assertThat(name)
                    .matches("[\\p{L}\\p{N}\\p{M}_()'’][\\p{L}\\p{M}\\p{N} _.,()'’+&-]*\\.jpg")
                    .hasSizeLessThanOrEqualTo(100);
            assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(200);
            assertThat(StoredName.of(name, DocumentKind.JPEG)).isEqualTo(name);
        }
    }
}
