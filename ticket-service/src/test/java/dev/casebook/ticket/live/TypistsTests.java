package dev.casebook.ticket.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.support.security.Caller;
import dev.casebook.support.security.Role;
import dev.casebook.testsupport.Contracts;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who hears of whom, and what is not listened to at all. */
class TypistsTests {
    private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");

    private final Typists typists = new Typists(Clock.fixed(NOW, ZoneOffset.UTC));
    private final List<TypingView> heard = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "agent, false, theirs, true",
        "agent, true, theirs, false",
        "owner, false, theirs, false",
        "agent, false, another, false",
        "agent, false, staff, true",
        "agent, true, staff, true",
        "owner, false, staff, true"
    })
    void customersHearOfStaffWhoWriteToThemAndStaffOfEveryone(
            String role, boolean internal, String reader, boolean hears) {
        TypingSeen seen = new TypingSeen("CB-1", "theirs", new TypingSeen.Person("p", "Pat", role), internal, 6);
        assertThat(seen.visibleTo(person("r", reader))).isEqualTo(hears);
    }

    @Test
    void nobodyHearsOfThemselves() {
        TypingSeen seen = new TypingSeen("CB-1", "a", new TypingSeen.Person("sam", "Sam", "agent"), false, 6);
        assertThat(seen.visibleTo(person("sam", "staff"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{}",
                "{\"ticketId\":\"CB-1\",\"accountId\":\"a\",\"internal\":false,\"seconds\":6}",
                "null",
                "7"
            })
    void whatCannotBeReadEndsNothing(String body) {
        listen();
        typists.hear(event(body, NOW));
        typists.hear(event(example(), NOW));
        assertThat(heard).hasSize(1);
    }

    @Test
    void whatWasSaidTooLongAgoIsOver() {
        listen();
        typists.hear(event(example(), NOW.minusSeconds(12)));
        assertThat(heard).isEmpty();
        typists.hear(event(example(), NOW.minusSeconds(10)));
        assertThat(heard).hasSize(1);
    }

    private void listen() {
        typists.shownTo(person("r", "staff")).subscribe(heard::add);
    }

    private static Caller person(String id, String account) {
        return account.equals("staff")
                ? new Caller(id, "Staff", "s@example.org", Role.AGENT, null, null, null, null)
                : new Caller(id, "Reader", "r@example.org", Role.OWNER, account, account, "pro", "active");
    }

    private static String example() {
        return Contracts.example(Typists.TOPIC, "typing-seen.v1");
    }

    private static ConsumerRecord<String, byte[]> event(String body, Instant at) {
        RecordHeaders headers = new RecordHeaders();
        headers.add("ce_type", "typing-seen.v1".getBytes(StandardCharsets.UTF_8));
        return new ConsumerRecord<>(
                Typists.TOPIC,
                0,
                0,
                at.toEpochMilli(),
                TimestampType.CREATE_TIME,
                0,
                0,
                "CB-7K2M9-QXD4T",
                body.getBytes(StandardCharsets.UTF_8),
                headers,
                Optional.empty());
    }
}
