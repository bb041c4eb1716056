package dev.casebook.support.id;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Identifiers that sort by the time of their making: UUID version 7 (RFC 9562), monotonic within one process. */
public final class Uuids {

    /** Milliseconds and, in the low 12 bits, a counter within the millisecond (RFC 9562, section 6.2, method 1). */
    private static final AtomicLong LAST = new AtomicLong();

    private Uuids() {}

    /** The next id, in its usual 36 characters. */
    public static String next() {
        long tick = LAST.updateAndGet(last -> Math.max(last + 1, System.currentTimeMillis() << 12));
        long high = (tick >>> 12) << 16 | 0x7000 | tick & 0xFFF;
        long low = Randomness.bits() >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }
}
