package dev.casebook.ticket.live;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The live stream of the list.
 *
 * @param look how often a replica with listeners looks for changed tickets
 * @param pulse how often a quiet stream says that it lives
 * @param backlog how many looks a slow listener may lag behind before it is cut off
 */
@ConfigurationProperties("casebook.live")
record LiveProperties(
        @DefaultValue("250ms") Duration look,
        @DefaultValue("15s") Duration pulse,
        @DefaultValue("64") int backlog) {}
