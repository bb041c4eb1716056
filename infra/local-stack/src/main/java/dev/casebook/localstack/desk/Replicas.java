package dev.casebook.localstack.desk;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many of each service run; one unless said otherwise. */
public record Replicas(Map<Service, Integer> counts) {
    // beyond that the ports, ten apart, leave the block the README speaks of
    private static final int MOST = 8;

    /**
     * Reads {@code SERVICE=N} words.
     *
     * @throws IllegalArgumentException with a sentence about the first wrong one
     */
    public static Replicas parse(List<String> words) {
        Map<Service, Integer> counts = new EnumMap<>(Service.class);
        for (String word : words) {
            String[] sides = word.split("=", -1);
            if (sides.length != 2 || !sides[1].matches("[0-9]{1,2}")) {
                throw new IllegalArgumentException("--replicas takes SERVICE=N, like ticket-service=2, not " + word);
            }
            Service service = Service.named(sides[0])
                    .filter(Service::replicable)
                    .orElseThrow(
                            () -> new IllegalArgumentException(sides[0] + " is no service that can have replicas"));
            counts.put(service, bounded(Integer.parseInt(sides[1]), service));
        }
        return new Replicas(counts);
    }

    int of(Service service) {
        return counts.getOrDefault(service, 1);
    }

    private static int bounded(int count, Service service) {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException(
                    "on one machine " + service.title() + " runs once to " + MOST + " times, not " + count);
        }
        return count;
    }
}
