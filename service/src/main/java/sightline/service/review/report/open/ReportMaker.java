package sightline.service.review.report.open;

import java.util.List;
import org.springframework.stereotype.Component;
import sightline.papers.report.Report;
import sightline.service.review.desk.Inside;
import sightline.service.review.report.chapter.Paper;
import sightline.service.review.report.source.Material;
import sightline.service.review.report.source.Materials;

/** Makes the papers of a review: the full ones for its task group, and those for everybody. */
@Component
public final class ReportMaker {

    private final Materials materials;
    private final NamesToHide names;

    ReportMaker(Materials materials, NamesToHide names) {
        this.materials = materials;
        this.names = names;
    }

    /** What the papers are made from, with everything in it. */
    public Material material(Inside inside) {
        return materials.read(inside);
    }

    /** A paper for those whom it is to reach. */
    public Report make(Inside inside, Paper paper, Material.Reach reach) {
        Material material = materials.read(inside);
        return reach == Material.Reach.FULL
                ? paper.of(material)
                : open(inside, material).make(paper);
    }

    /** Makes papers for everybody from material that is already read. */
    public Open open(Inside inside, Material material) {
        return new Open(PublicVersion.of(material), names.masks(inside));
    }

    /**
     * A review as everybody may read it.
     *
     * @param material without what is not public
     * @param masks for the names of witnesses
     */
    public record Open(Material material, Masks masks) {

        /** A paper for everybody. */
        public Report make(Paper paper) {
            return new Redaction(masks).of(paper.of(material));
        }

        /** Words of the review without a witness's name or a small count of children. */
        public String say(String words) {
            return SmallCounts.said(masks.hide(words));
        }

        /** Words of evidence that is not public and that a paper would repeat. */
        public List<Echoes.Echo> echoes(Material full) {
            return Echoes.in(make(Paper.REPORT), full.book());
        }
    }
}
