package sightline.service.review.publication;

import sightline.service.review.desk.Inside;

/**
 * Somebody has said when the executive received a report and the notice that asks for an answer. It is told within the
 * transaction that keeps the days.
 *
 * @param inside its review
 * @param days the two
 */
public record ReportReceived(Inside inside, Receipts.Days days) {}
