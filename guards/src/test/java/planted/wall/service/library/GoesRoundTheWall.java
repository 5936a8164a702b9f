package planted.wall.service.library;

import planted.wall.service.record.Ledger;

/** Planted: reaches a child by way of the record. */
record GoesRoundTheWall(Ledger ledger) {}
