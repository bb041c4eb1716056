package dev.casebook.notification.delivery;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When messages are tried.
 *
 * @param poll how often each replica looks for due work
 * @param batch how much it takes at once; bounds memory and what a crash leaves to its lease
 * @param concurrency messages of one channel under way at once
 * @param lease how long a claim holds when its process dies; longer than any attempt
 * @param firstRetry pause after the first failure; doubles each time
 * @param longestRetry bound of that pause, so that a recovered server is noticed soon
 * @param refusals refusals after which a message is dead; attempts on a server that is away do not count
 * @param giveUpAfter age at which a message that never got through is dead
 * @param window what happens to one ticket within it is one message, a new ticket excepted; zero sends each at once
 */
@Validated
@ConfigurationProperties("casebook.deliveries")
record DeliveryProperties(
        @DefaultValue("500ms") Duration poll,
        @DefaultValue("20") int batch,
        @DefaultValue("4") int concurrency,
        @DefaultValue("60s") Duration lease,
        @DefaultValue("2s") Duration firstRetry,
        @DefaultValue("30s") Duration longestRetry,
        @DefaultValue("5") int refusals,
        @DefaultValue("24h") Duration giveUpAfter,
        @DefaultValue("2m") Duration window) {}
