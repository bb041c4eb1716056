package dev.casebook.load;

import java.util.Locale;

/** What is measured, in this order: reads first, so that their pages do not depend on how many writes the machine made. */
enum Operation {
    LIST(Owner.TICKET),
    TIMELINE(Owner.THREAD),
    CREATE(Owner.TICKET),
    REPLY(Owner.THREAD);

    /** The service that answers. */
    enum Owner {
        TICKET("ticket-service", "tickets"),
        THREAD("thread-service", "threads");

        private final String process;
        private final String database;

        Owner(String process, String database) {
            this.process = process;
            this.database = database;
        }

        /** Its name in {@code ./casebook status}. */
        String process() {
            return process;
        }

        String database() {
            return database;
        }
    }

    private final Owner owner;

    Operation(Owner owner) {
        this.owner = owner;
    }

    Owner owner() {
        return owner;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
