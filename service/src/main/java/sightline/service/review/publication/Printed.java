package sightline.service.review.publication;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import sightline.papers.html.HtmlReport;
import sightline.papers.report.Report;
import sightline.service.review.report.Digest;
import sightline.service.review.report.FileForm;
import sightline.service.review.report.chapter.Paper;
import sightline.service.review.report.open.ReportMaker;

/**
 * Everything that is put out for everybody, as bytes.
 *
 * @param page the report as a page shows it
 * @param files every paper in every form
 */
record Printed(String page, List<PrintedFile> files) {

    /**
     * One file.
     *
     * @param paper which paper
     * @param form in which form
     * @param bytes of it
     * @param digest of the bytes
     */
    record PrintedFile(Paper paper, FileForm form, byte[] bytes, String digest) {}

    static Printed of(ReportMaker.Open open) {
        List<PrintedFile> files = new ArrayList<>();
        for (Paper paper : Paper.PUBLISHED) {
            Report report = open.make(paper);
            for (FileForm form : FileForm.values()) {
                byte[] bytes = form.write(report);
                files.add(new PrintedFile(paper, form, bytes, Digest.of(bytes)));
            }
        }
        return new Printed(HtmlReport.body(open.make(Paper.REPORT)), List.copyOf(files));
    }

    /** Over the digests of the page and of every file, in their order. */
    String digest() {
        String all = files.stream()
                .map(file -> "%s %s %s\n".formatted(file.paper(), file.form(), file.digest()))
                .collect(Collectors.joining());
        return Digest.of(Digest.of(page.getBytes(StandardCharsets.UTF_8)) + "\n" + all);
    }
}
