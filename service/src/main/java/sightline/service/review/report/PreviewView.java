package sightline.service.review.report;

import java.util.List;
import sightline.papers.report.Report;
import sightline.service.review.desk.ReviewHead;
import sightline.service.review.report.chapter.Paper;
import sightline.service.review.report.source.Material;

/**
 * A paper as it stands, on a page.
 *
 * @param review whose
 * @param paper which
 * @param reach for whom
 * @param report what it says
 * @param html the same as a page shows it; empty where the report has faults
 * @param faults what keeps it from being written
 */
public record PreviewView(
        ReviewHead review, Paper paper, Material.Reach reach, Report report, String html, List<String> faults) {

    /** Whether this is what everybody would read. */
    public boolean isPublic() {
        return reach == Material.Reach.PUBLIC;
    }

    /** The address of another paper or reach of the same review. */
    public String address(Paper other, Material.Reach far) {
        return ReportPage.preview(review, other, far);
    }

    /** Where this paper's file of a form is. */
    public String file(FileForm form) {
        return FilePage.address(review, paper, reach, form);
    }
}
