package dev.casebook.support.background;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * When and how a background flow runs.
 *
 * @param first how long after the start it runs first
 * @param every how long after that again and again; null runs once
 * @param lanes how many runs may be under way at once; a beat that finds none free is dropped
 * @param patience how long a stop waits for runs under way; zero cancels them at once
 */
public record Pace(Duration first, @Nullable Duration every, int lanes, Duration patience) {

    public static Pace once() {
        return new Pace(Duration.ZERO, null, 1, Duration.ZERO);
    }

    public static Pace every(Duration every) {
        return new Pace(every, every, 1, Duration.ZERO);
    }

    public static Pace atOnceAndEvery(Duration every) {
        return new Pace(Duration.ZERO, every, 1, Duration.ZERO);
    }

    public Pace inLanes(int most) {
        return new Pace(first, every, most, patience);
    }

    public Pace finishingWithin(Duration longest) {
        return new Pace(first, every, lanes, longest);
    }

    Flux<Long> beats(Scheduler scheduler) {
        return every == null ? Mono.delay(first, scheduler).flux() : Flux.interval(first, every, scheduler);
    }
}
