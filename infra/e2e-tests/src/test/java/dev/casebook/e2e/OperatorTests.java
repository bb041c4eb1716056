package dev.casebook.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What an operator does with the script while the desk runs. */
class OperatorTests {

    private final Desk desk = Desk.running();

    @Test
    void statusNamesEveryPart() {
        assertThat(desk.status())
                .extracting(Part::name)
                .contains(
                        "launcher",
                        "postgres",
                        "kafka",
                        "redis",
                        "object-store",
                        "mailbox",
                        "identity",
                        "ticket-service",
                        "thread-service",
                        "attachment-service",
                        "notification-service",
                        "gateway");
        assertThat(desk.status()).allMatch(part -> part.pid() > 0 && part.port() > 0);
    }

    @Test
    void deadLettersOfEveryServiceAreReplayed() {
        assertThat(desk.says("replay-dead-letters").lines())
                .hasSize(4)
                .allMatch(line -> line.matches("[a-z]+-service: [0-9]+ took effect, [0-9]+ failed again"));
    }

    @Test
    void startOfARunningDeskSaysSo() {
        assertThat(desk.says("up")).contains(desk.origin().toString());
    }
}
