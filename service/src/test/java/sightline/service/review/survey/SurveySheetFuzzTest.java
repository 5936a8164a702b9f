package sightline.service.review.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Whatever comes as the answers to a survey is read row by row or refused with a reason. */
final class SurveySheetFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void answers_are_read_row_by_row_or_refused(byte[] content) {
        switch (SurveySheet.of(content)) {
            case SurveySheet.Read.Unfit(String why) ->
                assertThat(why).doesNotContainPattern("\\p{Cntrl}").endsWith(".");
            case SurveySheet.Read.Good(SurveySheet sheet) -> {
                assertThat(sheet.heads()).hasSizeLessThanOrEqualTo(SurveySheet.MOST_COLUMNS);
                assertThat(sheet.rows())
                        .allMatch(row -> row.size() == sheet.heads().size());
                assertThat(sheet.bad()).allMatch(bad -> bad.line() > 1 && bad.line() <= content.length + 1);
            }
        }
    }
}
