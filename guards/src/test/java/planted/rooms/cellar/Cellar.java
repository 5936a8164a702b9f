package planted.rooms.cellar;

import planted.rooms.kitchen.Cook;

/** Planted: the other half. */
public record Cellar(Cook cook) {}
