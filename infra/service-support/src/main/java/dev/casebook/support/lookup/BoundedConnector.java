package dev.casebook.support.lookup;

import io.netty.channel.ChannelOption;
import java.time.Duration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** Connections of which none waits without end: not for the peer, not for its answer, not for a free one. */
public final class BoundedConnector {

    private static final int MOST_CONNECTIONS = 50;

    /** Shorter than servers and proxies keep an idle connection. */
    private static final Duration LONGEST_IDLE = Duration.ofSeconds(20);

    private BoundedConnector() {}

    /**
     * A connector with a pool of its own.
     *
     * @param name the pool's name in the metrics
     * @param connect how long connecting may take
     * @param answer how long the peer, or a place in the pool, may be waited for
     */
    public static ReactorClientHttpConnector of(String name, Duration connect, Duration answer) {
        HttpClient client = HttpClient.create(ConnectionProvider.builder(name)
                        .maxConnections(MOST_CONNECTIONS)
                        .maxIdleTime(LONGEST_IDLE)
                        .pendingAcquireTimeout(answer)
                        .build())
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int) connect.toMillis())
                .responseTimeout(answer);
        return new ReactorClientHttpConnector(client);
    }
}
