package sightline.service.improvement.governance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import sightline.service.page.chart.Spot;

/**
 * Where the boxes of boards lie and how the arrows between them run, found by ELK: whoever is told stands above.
 *
 * @param width of the whole
 * @param height of the whole
 * @param boxes the upper left corner of each board's box
 * @param arrows each as the spots that it runs through, from the board that tells to the one that is told
 */
record BoardLayout(double width, double height, Map<Long, Spot> boxes, List<List<Spot>> arrows) {

    private static final String LAYERED = "org.eclipse.elk.layered";

    static {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    static BoardLayout of(BoardMap map) {
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(CoreOptions.ALGORITHM, LAYERED);
        graph.setProperty(CoreOptions.DIRECTION, Direction.UP);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        Map<Long, ElkNode> nodes = new HashMap<>();
        for (BoardMap.Box box : map.boxes()) {
            ElkNode node = ElkGraphUtil.createNode(graph);
            node.setDimensions(BoardBox.WIDTH, BoardBox.height(box, BoardBox.WIDTH));
            nodes.put(box.id(), node);
        }
        List<ElkEdge> edges = new ArrayList<>();
        for (BoardMap.Box box : map.boxes()) {
            box.tells()
                    .filter(nodes::containsKey)
                    .ifPresent(told -> edges.add(ElkGraphUtil.createSimpleEdge(nodes.get(box.id()), nodes.get(told))));
        }
        new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
        Map<Long, Spot> boxes = new HashMap<>();
        nodes.forEach((id, node) -> boxes.put(id, new Spot(node.getX(), node.getY())));
        return new BoardLayout(
                graph.getWidth(),
                graph.getHeight(),
                boxes,
                edges.stream().map(BoardLayout::spots).toList());
    }

    private static List<Spot> spots(ElkEdge edge) {
        List<Spot> spots = new ArrayList<>();
        for (ElkEdgeSection section : edge.getSections()) {
            spots.add(new Spot(section.getStartX(), section.getStartY()));
            section.getBendPoints().forEach(bend -> spots.add(new Spot(bend.getX(), bend.getY())));
            spots.add(new Spot(section.getEndX(), section.getEndY()));
        }
        return spots;
    }
}
