package planted.rooms.kitchen;

import planted.rooms.cellar.Cellar;

/** Planted: half of a circle. */
public record Cook(Cellar cellar) {}
