package sightline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sightline.exchange.annex.AnnexColumn;
import sightline.exchange.annex.AnnexFile;
import sightline.exchange.annex.AnnexList;
import sightline.exchange.calendar.ClosureFile;
import sightline.exchange.events.EventFile;
import sightline.exchange.mapping.ExtractFile;
import sightline.exchange.mapping.MappedJourneys;
import sightline.exchange.mapping.MappingFile;
import sightline.exchange.sen2.build.PersonFile;
import sightline.exchange.xes.XesReader;

/** Files with random damage are read as far as they can be or refused in one plain line; no reader ever ends otherwise. */
final class DamagedFilesTest {

    private static final int ROUNDS = 1_500;

    private static final String EVENTS = """
            authority,person,journey,event,date,recorded,detail
            990,p1,j1,RequestReceived,2026-01-05,2026-01-06,source=1
            990,p1,j1,DecidedToAssess,2026-02-11,2026-02-11,
            990,p1,j1,AdviceRequested,2026-02-12,2026-02-12,adviser=psychological
            990,p2,j2,RequestReceived,2026-01-09,2026-01-09,"source=2;ref=a"
            """;

    private static final String MAP = """
            authority: "990"
            person: {column: Pupil ref}
            dates: day-first
            events:
              - event: RequestReceived
                date: Date received
                detail:
                  source: {column: Asked by, values: {Parent: 1, School: 2}}
              - event: DecidedToAssess
                date: Decision date
                when: {column: Decision, is: [Yes, Agreed]}
            """;

    private static final String EXTRACT = """
            Pupil ref,Date received,Asked by,Decision,Decision date
            P1,08/01/2026,Parent,Agreed,14/02/2026
            P2,9.1.2026,School,No,2026-02-20
            """;

    private static final String XES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <log xes.version="1849-2016" xmlns="http://www.xes-standard.org/">
              <trace>
                <string key="concept:name" value="j1"/>
                <string key="authority" value="990"/>
                <event>
                  <string key="concept:name" value="RequestReceived"/>
                  <date key="time:timestamp" value="2026-01-05T00:00:00Z"/>
                </event>
              </trace>
            </log>
            """;

    private static final String PERSONS = """
            person,Surname,Forename,PersonBirthDate,Sex,Ethnicity,PostCode,SENtype
            p1,Marlow,Ada,2015-03-04,F,WBRI,AB1 2CD,ASD
            p2,Vane,Tom,2012-11-30,M,WBRI,,SEMH
            """;

    @TempDir
    private Path folder;

    /** The first list of an inspection with two plans. */
    private static String annex() {
        return AnnexList.PLANS.columns().stream()
                        .map(AnnexColumn::heading)
                        .collect(Collectors.joining("\",\"", "\"", "\"\n"))
                + "1,A123456789012,,04/03/2015,Female,WBRI,14/02/2022,,01/03/2026,ASD,100001,Primary,,No,0,0,5,Yes,No,,Yes\n"
                + "2,A123456789013,,30/11/2012,Male,WBRI,14/02/2021,,,SEMH,100002,Secondary,,No,1,0,12,No,Yes,CIN,No\n";
    }

    /** A reader, with a file that it reads without a fault. */
    enum Kind {
        EVENT_LOG(EVENTS) {
            @Override
            void read(Path file) {
                EventFile.read(file.toString());
            }
        },
        PEOPLE(PERSONS) {
            @Override
            void read(Path file) {
                PersonFile.read(file);
            }
        },
        TRACES(XES) {
            @Override
            void read(Path file) throws IOException {
                XesReader.read(
                        new ByteArrayInputStream(Files.readAllBytes(file)),
                        "The log",
                        new ReadingLog("log"),
                        trace -> {});
            }
        },
        MAPPING(MAP) {
            @Override
            void read(Path file) throws IOException {
                Path rows = Files.writeString(file.resolveSibling("rows.csv"), EXTRACT);
                MappedJourneys.of(ExtractFile.read(rows.toString()), MappingFile.read(file.toString()));
            }
        },
        ROWS(EXTRACT) {
            @Override
            void read(Path file) {
                MappedJourneys.of(ExtractFile.read(file.toString()), MappingFile.read(MAP, "The mapping"));
            }
        },
        CLOSURES("from,to,name\n2026-08-03,2026-08-14,Summer closure\n") {
            @Override
            void read(Path file) {
                ClosureFile.read(file.toString());
            }
        },
        INSPECTION_LIST(annex()) {
            @Override
            void read(Path file) {
                AnnexFile.check(file, AnnexList.numbered(1).orElseThrow(), LocalDate.of(2026, 6, 30), finding -> {});
            }
        };

        private final String sample;

        Kind(String sample) {
            this.sample = sample;
        }

        abstract void read(Path file) throws IOException;
    }

    @ParameterizedTest
    @EnumSource
    void damage_of_any_kind_is_told_or_refused(Kind kind) throws IOException {
        Damage damage = new Damage(kind.ordinal());
        byte[] clean = kind.sample.getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("damaged.csv");
        int read = 0;
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Files.write(file, damage.of(clean));
            try {
                kind.read(file);
                read++;
            } catch (UnusableInput e) {
                assertThat(e.getMessage()).doesNotContain("\n").endsWith(".");
                refused++;
            }
        }
        assertThat(read + refused).isEqualTo(ROUNDS);
        assertThat(refused).as("refused").isPositive();
    }
}
