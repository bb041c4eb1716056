package dev.casebook.e2e;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;

/** Ports that nobody listens on at this moment. */
final class FreePorts {

    private static final int BLOCK = 100;

    private FreePorts() {}

    static int one() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException("no free port", e);
        }
    }

    /** The first of a hundred free ports in a row. */
    static int base() {
        return IntStream.iterate(21_000, base -> base < 31_000, base -> base + BLOCK)
                .filter(base -> IntStream.range(base, base + BLOCK).allMatch(FreePorts::free))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no free block of ports between 21000 and 31000"));
    }

    private static boolean free(int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
