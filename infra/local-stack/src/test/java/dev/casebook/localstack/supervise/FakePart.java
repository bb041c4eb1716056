package dev.casebook.localstack.supervise;

import dev.casebook.localstack.part.Part;
import org.jspecify.annotations.Nullable;

/** A part that lives and dies as a test says; each start gives it a new pid. */
final class FakePart implements Part {
    private final String name;
    private volatile boolean alive;
    volatile @Nullable RuntimeException broken;
    private volatile long pid = 100;

    FakePart(String name) {
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int port() {
        return 1234;
    }

    @Override
    public long pid() {
        return pid;
    }

    @Override
    public void start() {
        RuntimeException fault = broken;
        if (fault != null) {
            throw fault;
        }
        pid++;
        alive = true;
    }

    @Override
    public boolean alive() {
        return alive;
    }

    @Override
    public void stop() {
        alive = false;
    }
}
