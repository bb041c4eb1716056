package dev.casebook.support.inbox;

import dev.casebook.support.position.AppliedPositions;
import dev.casebook.support.write.Writes;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.r2dbc.core.DatabaseClient;

/** Lets events arrive, each taking effect once. */
@AutoConfiguration(
        afterName = {
            "dev.casebook.support.write.WriteAutoConfiguration",
            "dev.casebook.support.position.PositionAutoConfiguration"
        })
@ConditionalOnBean({Writes.class, AppliedPositions.class})
class InboxAutoConfiguration {

    @Bean
    EventConsumers eventConsumers(DatabaseClient database, Writes writes, AppliedPositions positions) {
        return new EventConsumers(new Inbox(database), writes, positions);
    }
}
