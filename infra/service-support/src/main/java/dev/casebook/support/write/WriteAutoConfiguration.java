package dev.casebook.support.write;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcTransactionManagerAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;

/** Puts {@link Writes} in the place of Spring's own transactional operator. */
@AutoConfiguration(after = R2dbcTransactionManagerAutoConfiguration.class, before = TransactionAutoConfiguration.class)
@ConditionalOnBean(ReactiveTransactionManager.class)
@EnableConfigurationProperties(WritesProperties.class)
class WriteAutoConfiguration {

    @Bean
    Writes writes(ReactiveTransactionManager manager, WritesProperties limits) {
        return new Writes(TransactionalOperator.create(manager), limits);
    }

    @Bean
    WritesDrain writesDrain(Writes writes, WritesProperties limits) {
        return new WritesDrain(writes, limits.drain());
    }

    @Bean
    WritesMetrics writesMetrics(Writes writes) {
        return new WritesMetrics(writes);
    }
}
