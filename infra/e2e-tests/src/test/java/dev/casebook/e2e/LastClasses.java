package dev.casebook.e2e;

/** The places of the classes that the others do not want before them. */
final class LastClasses {

    /** Every later list would hold what it wrote. */
    static final int FILLS_THE_DESK = Integer.MAX_VALUE - 1;

    /** Needs a desk of another shape: any class after it would start that anew once more. */
    static final int STARTS_ANEW = Integer.MAX_VALUE;

    private LastClasses() {}
}
