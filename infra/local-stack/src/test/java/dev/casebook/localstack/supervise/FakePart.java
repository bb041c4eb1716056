package dev.casebook.localstack.supervise;

import dev.casebook.localstack.part.CannotStart;
import dev.casebook.localstack.part.Part;

/** A part that lives and dies as a test says; each start gives it a new pid. */
final class FakePart implements Part {
    private final String name;
    private volatile boolean alive;
    volatile boolean broken;
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
        if (broken) {
            throw new CannotStart(name + " is broken");
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
