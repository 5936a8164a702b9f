package sightline.papers.word;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import sightline.papers.font.Typeface;

/**
 * A drawing as dots, twice as many as its own units, because Word before 2016 shows no SVG.
 *
 * @param width in points, as the drawing asks for
 * @param height in points
 */
@SuppressWarnings("ArrayRecordComponent")
record Raster(byte[] png, double width, double height) {

    private static final double POINTS_A_UNIT = 0.75;
    private static final double DENSE = 2;

    static {
        Typeface.register();
    }

    static Raster of(String svg) {
        Document document = Parser.xmlParser().parseInput(svg, "");
        document.outputSettings().prettyPrint(false);
        Element root = document.expectFirst("svg");
        Typeface.use(root);
        double width = size(root, "width", 2);
        double height = size(root, "height", 3);
        PNGTranscoder transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, (float) (width * DENSE));
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_HEIGHT, (float) (height * DENSE));
        transcoder.addTranscodingHint(ImageTranscoder.KEY_BACKGROUND_COLOR, Color.WHITE);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_EXECUTE_ONLOAD, false);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOWED_SCRIPT_TYPES, "");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            transcoder.transcode(
                    new TranscoderInput(new StringReader(document.outerHtml())), new TranscoderOutput(out));
        } catch (TranscoderException e) {
            throw new IllegalStateException("A drawing of ours can't be drawn.", e);
        }
        return new Raster(out.toByteArray(), width * POINTS_A_UNIT, height * POINTS_A_UNIT);
    }

    /** The size that the drawing names, or that of its view box. */
    private static double size(Element svg, String name, int inViewBox) {
        String named = svg.attr(name).replace("px", "").strip();
        return Double.parseDouble(
                named.isEmpty() || named.endsWith("%")
                        ? svg.attr("viewBox").strip().split("[\\s,]+", -1)[inViewBox]
                        : named);
    }
}
