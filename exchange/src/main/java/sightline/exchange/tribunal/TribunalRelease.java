package sightline.exchange.tribunal;

import java.time.LocalDate;
import java.time.Month;
import sightline.insight.published.Vintage;

/** The two publications of appeal figures that can be read. */
enum TribunalRelease {
    /** Published with the EHC plan statistics of reporting year 2025. */
    TO_2024("tribunal-2025", "SEND Tribunal appeals, 2014 to 2024", LocalDate.of(2025, Month.JUNE, 26)),
    /** Published with the EHC plan statistics of reporting year 2026; the day in June is not known. */
    TO_2025(
            "tribunal-2026",
            "SEND Tribunal appeals, 2024 and 2025, new way of counting decisions (taken as out by 30 June)",
            LocalDate.of(2026, Month.JUNE, 30));

    private final Vintage vintage;

    TribunalRelease(String id, String title, LocalDate published) {
        this.vintage = new Vintage(
                id,
                title,
                published,
                "HM Courts and Tribunals Service and Department for Education, \"SEND Appeal rate\". Contains public"
                        + " sector information licensed under the Open Government Licence v3.0.");
    }

    Vintage vintage() {
        return vintage;
    }
}
