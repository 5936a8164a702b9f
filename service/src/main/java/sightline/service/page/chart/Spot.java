package sightline.service.page.chart;

/** A place in the drawing, in viewBox units; y grows downwards. */
record Spot(double x, double y) {}
