package dev.casebook.localstack.port;

import dev.casebook.localstack.part.CannotStart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Loopback ports: free, or held by someone with a name. */
public final class Ports {
    private Ports() {}

    /** Whether a server could listen there now. */
    public static boolean free(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Insists that the port is free.
     *
     * @param remedy how to choose another, as the end of a sentence
     * @throws CannotStart naming the holder
     */
    public static void requireFree(int port, String remedy) {
        if (!free(port)) {
            String holder = PortHolder.of(port)
                    .map(PortHolder::toString)
                    .orElse("a process this user may not see, or one that just ended");
            throw new CannotStart("port " + port + " is taken by " + holder + "; stop it, or " + remedy);
        }
    }
}
