package sightline.service.page.flow;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import sightline.insight.flow.Flow.Activity;
import sightline.insight.flow.Flow.Arrow;
import sightline.journey.event.EventName;
import sightline.service.page.chart.Spot;

/**
 * Where the boxes and labels lie and how the arrows run, found by ELK: from the top down, in the law's order of events, with
 * room for each label on its arrow so that no words lie on others.
 *
 * @param width of the whole
 * @param height of the whole
 * @param boxes the upper left corner of each event's box
 * @param routes how each arrow runs
 */
record FlowLayout(double width, double height, Map<EventName, Spot> boxes, Map<Arrow, Route> routes) {

    private static final String LAYERED = "org.eclipse.elk.layered";

    static {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    /**
     * How an arrow runs.
     *
     * @param spots the spots it runs through, from box to box
     * @param label the upper left corner of its label
     */
    record Route(List<Spot> spots, Spot label) {}

    static FlowLayout of(Shown shown) {
        ElkNode graph = graph();
        Map<EventName, ElkNode> nodes = new EnumMap<>(EventName.class);
        for (Activity activity : shown.activities()) {
            ElkNode node = ElkGraphUtil.createNode(graph);
            node.setDimensions(FlowBox.WIDTH, FlowBox.height(activity));
            nodes.put(activity.name(), node);
        }
        Map<Arrow, ElkEdge> edges = new LinkedHashMap<>();
        for (Arrow arrow : shown.arrows()) {
            ElkEdge edge = ElkGraphUtil.createSimpleEdge(node(nodes, arrow.from()), node(nodes, arrow.to()));
            ElkLabel label = ElkGraphUtil.createLabel(edge);
            label.setText("-");
            label.setDimensions(FlowLabel.width(arrow, shown.bottlenecks().indexOf(arrow) + 1), FlowLabel.height());
            label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
            label.setProperty(CoreOptions.EDGE_LABELS_INLINE, true);
            edges.put(arrow, edge);
        }
        new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
        Map<EventName, Spot> boxes = new EnumMap<>(EventName.class);
        nodes.forEach((name, node) -> boxes.put(name, new Spot(node.getX(), node.getY())));
        Map<Arrow, Route> routes = new LinkedHashMap<>();
        edges.forEach((arrow, edge) -> routes.put(arrow, route(edge)));
        return new FlowLayout(graph.getWidth(), graph.getHeight(), boxes, routes);
    }

    private static ElkNode graph() {
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(CoreOptions.ALGORITHM, LAYERED);
        graph.setProperty(CoreOptions.DIRECTION, Direction.DOWN);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.MODEL_ORDER);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 14.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 12.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 24.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 6.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 26.0);
        graph.setProperty(LayeredOptions.THOROUGHNESS, 20);
        return graph;
    }

    private static ElkNode node(Map<EventName, ElkNode> nodes, EventName name) {
        ElkNode node = nodes.get(name);
        if (node == null) {
            throw new IllegalStateException("There is no box for %s".formatted(name));
        }
        return node;
    }

    private static Route route(ElkEdge edge) {
        List<Spot> spots = new ArrayList<>();
        for (ElkEdgeSection section : edge.getSections()) {
            spots.add(new Spot(section.getStartX(), section.getStartY()));
            section.getBendPoints().forEach(bend -> spots.add(new Spot(bend.getX(), bend.getY())));
            spots.add(new Spot(section.getEndX(), section.getEndY()));
        }
        ElkLabel label = edge.getLabels().getFirst();
        return new Route(spots, new Spot(label.getX(), label.getY()));
    }
}
