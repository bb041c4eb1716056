package dev.casebook.support.outbox;

/** The fixed number of lanes that keys fall into; what is in one lane leaves in order, lanes leave side by side. */
final class Lanes {

    /** Never to change while rows wait: two relays that disagree would send one key from two lanes. */
    static final int COUNT = 16;

    private Lanes() {}

    static int of(String key) {
        return Math.floorMod(key.hashCode(), COUNT);
    }
}
