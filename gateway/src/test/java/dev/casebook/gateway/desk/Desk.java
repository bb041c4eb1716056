package dev.casebook.gateway.desk;

/** The gateway's surroundings, one for all tests of this JVM; each test puts back what it changed. */
public record Desk(
        TestProvider provider,
        Service tickets,
        Service moreTickets,
        Service threads,
        Service attachments,
        Service notifications) {

    private static final Desk INSTANCE = new Desk(
            new TestProvider(),
            new Service("ticket-service"),
            new Service("ticket-service"),
            new Service("thread-service"),
            new Service("attachment-service"),
            new Service("notification-service"));

    /** Two gateways that share the sessions, started when first asked for. */
    private static final class Gateways {
        static final Gateway FIRST = Gateway.start(INSTANCE);
        static final Gateway SECOND = Gateway.start(INSTANCE);
    }

    public static Desk instance() {
        return INSTANCE;
    }

    public Gateway gateway() {
        return Gateways.FIRST;
    }

    public Gateway secondGateway() {
        return Gateways.SECOND;
    }

    /** A gateway of its own for a test that needs other settings; the test closes it. */
    public Gateway gatewayWith(String... settings) {
        return Gateway.start(this, settings);
    }

    /** Lets every service echo again. */
    public void reset() {
        tickets.reset();
        moreTickets.reset();
        threads.reset();
        attachments.reset();
        notifications.reset();
    }
}
