package dev.casebook.support.deadletter;

/**
 * What became of the dead letters.
 *
 * @param taken took effect now, or had before
 * @param failed failed again and lie at the end of the dead letters
 */
record Replayed(int taken, int failed) {

    Replayed plus(Replayed other) {
        return new Replayed(taken + other.taken, failed + other.failed);
    }
}
