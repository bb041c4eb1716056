package dev.casebook.localstack.desk;

import dev.casebook.localstack.part.Part;

/** The launcher itself, so that {@code status} lists it among the others. */
record LauncherPart(int port) implements Part {
    static final String NAME = "launcher";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public long pid() {
        return ProcessHandle.current().pid();
    }

    @Override
    public void start() {
        // it runs already
    }

    @Override
    public boolean alive() {
        return true;
    }

    @Override
    public void stop() {
        // it ends when everything else has
    }
}
