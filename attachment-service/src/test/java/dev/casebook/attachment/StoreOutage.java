package dev.casebook.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands between a service and its store: passes bytes on until it is cut, and again when it is restored. */
public final class StoreOutage implements AutoCloseable {

    private final int target;
    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    public StoreOutage(int target) {
        this.target = target;
        try {
            this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Thread.ofVirtual().start(this::accept);
    }

    public String url() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    public void cut() {
        cut = true;
        open.forEach(StoreOutage::close);
        open.clear();
    }

    public void restore() {
        cut = false;
    }

    @Override
    public void close() throws IOException {
        cut();
        door.close();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var caller = door.accept();
                if (cut) {
                    close(caller);
                } else {
                    connect(caller);
                }
            } catch (IOException ended) {
                cut = true;
            }
        }
    }

    private void connect(Socket caller) throws IOException {
        var store = new Socket(InetAddress.getLoopbackAddress(), target);
        open.add(caller);
        open.add(store);
        Thread.ofVirtual().start(() -> pass(caller, store));
        Thread.ofVirtual().start(() -> pass(store, caller));
    }

    private static void pass(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException cut) {
            close(to);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyClosed) {
            throw new UncheckedIOException(alreadyClosed);
        }
    }
}
