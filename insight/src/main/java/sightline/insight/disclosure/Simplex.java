package sightline.insight.disclosure;

import java.util.OptionalDouble;

/** Linear programming in its plainest form: two phases, a full tableau, Bland's rule. */
final class Simplex {

    private static final double CLOSE = 1e-9;

    private final int rows;
    private final int columns;
    private final double[][] tableau;
    private final int[] basis;

    /** For so many equations over so many numbers, none below nought. */
    Simplex(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        this.tableau = new double[rows + 1][columns + rows + 1];
        this.basis = new int[rows];
    }

    void put(int row, int column, double weight) {
        tableau[row][column] = weight;
    }

    void equals(int row, double value) {
        tableau[row][columns + rows] = value;
        if (value < 0) {
            for (int i = 0; i < columns + rows + 1; i++) {
                tableau[row][i] = -tableau[row][i];
            }
        }
        tableau[row][columns + row] = 1;
        basis[row] = columns + row;
    }

    /** The most that {@code way} times a number can be; empty where it has no end. */
    OptionalDouble most(int column, int way) {
        for (int i = columns; i < columns + rows; i++) {
            tableau[rows][i] = 1;
        }
        price();
        improve(columns + rows);
        if (tableau[rows][columns + rows] < -1e-6) {
            throw new IllegalStateException("no table fits what is published");
        }
        drive();
        for (int i = 0; i < columns + rows + 1; i++) {
            tableau[rows][i] = i == column ? -way : 0;
        }
        price();
        return improve(columns) ? OptionalDouble.of(tableau[rows][columns + rows]) : OptionalDouble.empty();
    }

    private void price() {
        for (int row = 0; row < rows; row++) {
            double cost = tableau[rows][basis[row]];
            if (cost != 0) {
                for (int i = 0; i < columns + rows + 1; i++) {
                    tableau[rows][i] -= cost * tableau[row][i];
                }
            }
        }
    }

    /** Takes what is left of the first phase out of the basis, so that it can't come back. */
    private void drive() {
        for (int row = 0; row < rows; row++) {
            if (basis[row] >= columns) {
                for (int i = 0; i < columns; i++) {
                    if (Math.abs(tableau[row][i]) > CLOSE) {
                        pivot(row, i);
                        break;
                    }
                }
            }
        }
    }

    private boolean improve(int among) {
        while (true) {
            int enters = -1;
            for (int i = 0; i < among && enters < 0; i++) {
                enters = tableau[rows][i] < -CLOSE ? i : -1;
            }
            if (enters < 0) {
                return true;
            }
            int leaves = -1;
            for (int row = 0; row < rows; row++) {
                if (tableau[row][enters] > CLOSE && (leaves < 0 || isTighter(row, leaves, enters))) {
                    leaves = row;
                }
            }
            if (leaves < 0) {
                return false;
            }
            pivot(leaves, enters);
        }
    }

    private boolean isTighter(int row, int than, int enters) {
        double mine = tableau[row][columns + rows] / tableau[row][enters];
        double other = tableau[than][columns + rows] / tableau[than][enters];
        return mine < other - CLOSE || mine < other + CLOSE && basis[row] < basis[than];
    }

    private void pivot(int row, int column) {
        double by = tableau[row][column];
        for (int i = 0; i < columns + rows + 1; i++) {
            tableau[row][i] /= by;
        }
        for (int other = 0; other <= rows; other++) {
            double factor = tableau[other][column];
            if (other != row && factor != 0) {
                for (int i = 0; i < columns + rows + 1; i++) {
                    tableau[other][i] -= factor * tableau[row][i];
                }
            }
        }
        basis[row] = column;
    }
}
