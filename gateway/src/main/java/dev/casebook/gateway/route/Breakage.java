package dev.casebook.gateway.route;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import reactor.netty.channel.AbortedException;

/** How a connection to a replica failed. */
enum Breakage {
    /** Nothing of the request went out: asking another replica is always safe. */
    BEFORE_SENDING,
    /** The replica may have begun, or even finished, the work. */
    MIDWAY;

    private static final String NOTHING_SENT = "Connection has been closed BEFORE send operation";

    /** Null where the failure is none of the connection's. */
    static @Nullable Breakage of(Throwable failure) {
        return switch (failure) {
            case ConnectException refused -> BEFORE_SENDING;
            case NoRouteToHostException unreachable -> BEFORE_SENDING;
            case UnknownHostException unknown -> BEFORE_SENDING;
            case AbortedException broken -> NOTHING_SENT.equals(broken.getMessage()) ? BEFORE_SENDING : MIDWAY;
            case IOException broken -> MIDWAY;
            default -> null;
        };
    }
}
