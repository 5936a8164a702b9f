package sightline.insight.simulation;

/** Hears how many runs are done. What it throws stops the simulation. It may be called by several threads. */
@FunctionalInterface
public interface Progress {

    /** Says nothing. */
    Progress SILENT = (done, of) -> {};

    /** So many runs of all are done. */
    void at(int done, int of);
}
