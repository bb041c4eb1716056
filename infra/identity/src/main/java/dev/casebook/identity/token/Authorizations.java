package dev.casebook.identity.token;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.oauth2.server.authorization.JdbcOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.stereotype.Repository;

/** Granted authorizations on disk, so that a gateway session can still refresh after the provider was killed. */
@Repository
class Authorizations extends JdbcOAuth2AuthorizationService {
    private final JdbcOperations jdbc;

    Authorizations(JdbcOperations jdbc, RegisteredClientRepository clients) {
        super(jdbc, clients);
        this.jdbc = jdbc;
    }

    /** Forgets what can no longer be refreshed. */
    @Scheduled(fixedDelayString = "PT1H")
    void sweep() {
        jdbc.update("""
                delete from oauth2_authorization
                where coalesce(refresh_token_expires_at, access_token_expires_at, authorization_code_expires_at) < ?
                """, Timestamp.from(Clock.systemUTC().instant()));
    }
}
