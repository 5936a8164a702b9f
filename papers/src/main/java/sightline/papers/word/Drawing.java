package sightline.papers.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import sightline.papers.report.Picture;

/** A chart in a paragraph of its own, with its text for those who can't see it. */
final class Drawing {

    private static final double WIDEST_IN_POINTS = Edges.TEXT / 20.0;

    private Drawing() {}

    static void add(XWPFParagraph paragraph, Picture picture) {
        Raster raster = Raster.of(picture.svg());
        double width = Math.min(WIDEST_IN_POINTS, raster.width());
        double height = raster.height() * width / raster.width();
        XWPFRun run = paragraph.createRun();
        try {
            XWPFPicture drawn = run.addPicture(
                    new ByteArrayInputStream(raster.png()),
                    PictureType.PNG,
                    picture.id() + ".png",
                    Units.toEMU(width),
                    Units.toEMU(height));
            drawn.getCTPicture().getNvPicPr().getCNvPr().setDescr(picture.alt());
            run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(picture.alt());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("A drawing of ours isn't a picture.", e);
        }
    }
}
