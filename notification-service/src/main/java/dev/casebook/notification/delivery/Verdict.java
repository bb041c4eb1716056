package dev.casebook.notification.delivery;

import java.time.Duration;

/** What becomes of a message after a failed attempt. */
sealed interface Verdict {
    /** Tried again after a pause. */
    record Again(Duration pause) implements Verdict {}

    /** Left to an administrator. */
    record Dead() implements Verdict {}

    /** A message refused a few times is dead, however often it was tried; a server that is merely away is waited for by age, not by count. */
    static Verdict after(Claimed tried, boolean refused, DeliveryProperties rules) {
        if (refused ? tried.refusals() + 1 >= rules.refusals() : tried.age().compareTo(rules.giveUpAfter()) >= 0) {
            return new Dead();
        }
        // 2^20 first pauses are beyond any bound, and a larger shift would overflow.
        var doubled = rules.firstRetry().multipliedBy(1L << Math.clamp(tried.attempts() - 1, 0, 20));
        return new Again(doubled.compareTo(rules.longestRetry()) < 0 ? doubled : rules.longestRetry());
    }
}
