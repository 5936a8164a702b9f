package sightline.service.casework.caseload;

import java.util.Optional;

/**
 * What one officer has.
 *
 * @param officer the account; empty for cases that nobody has
 * @param name as pages show it
 * @param cases live journeys
 * @param assessments of them, not yet with a plan
 * @param plans of them, with a plan
 * @param overdue of them, with a duty past its day
 * @param behind of them, with none past its day, but too few days left at the usual pace
 */
record OfficerLoad(
        Optional<Long> officer, String name, int cases, int assessments, int plans, int overdue, int behind) {

    int over() {
        return overdue + behind;
    }
}
