package dev.casebook.support.outbox;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactoryOptions;
import java.time.Duration;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;

/** Connections of the relay's own: it holds one while Kafka takes its time, and no request shall wait for that. */
final class RelayConnections implements DisposableBean {

    private final ConnectionPool pool;

    RelayConnections(ConnectionFactoryOptions options, int size) {
        ConnectionPoolConfiguration configuration = ConnectionPoolConfiguration.builder(
                        ConnectionFactories.get(options))
                .name("outbox-relay")
                .initialSize(0)
                .maxSize(size)
                .maxIdleTime(Duration.ofMinutes(5))
                .maxAcquireTime(Duration.ofSeconds(10))
                .build();
        this.pool = new ConnectionPool(configuration);
    }

    DatabaseClient database() {
        return DatabaseClient.create(pool);
    }

    TransactionalOperator transactions() {
        return TransactionalOperator.create(new R2dbcTransactionManager(pool));
    }

    @Override
    public void destroy() {
        pool.dispose();
    }
}
