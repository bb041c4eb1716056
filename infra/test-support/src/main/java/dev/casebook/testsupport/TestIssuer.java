package dev.casebook.testsupport;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;

/** An OpenID provider of this JVM: discovery, keys, client credentials, and tokens for whoever a test needs. */
public final class TestIssuer {
    /** The audience of every token. */
    public static final String AUDIENCE = "casebook-api";

    private static final Duration LIFE = Duration.ofMinutes(30);
    private static final RSAKey KEY = newKey("test-key");
    private static final String URL = IssuerEndpoints.start(KEY.toPublicJWK());

    private TestIssuer() {}

    /** The issuer's address. */
    public static String url() {
        return URL;
    }

    /** A token of a demo person, like {@code olivia}. */
    public static String tokenFor(String user) {
        return token(DemoPerson.named(user).claims());
    }

    /** A token of a service with the given scopes, separated by spaces, like {@code internal:tickets}. */
    public static String serviceToken(String scope) {
        return token(Map.of("sub", "casebook-services", "scope", scope));
    }

    /** A token with exactly these claims beside issuer, audience, id and times, which they may replace. */
    public static String token(Map<String, Object> claims) {
        return sign(KEY, claims);
    }

    /** The same, signed with a key nobody publishes. */
    public static String forgedToken(Map<String, Object> claims) {
        return sign(newKey(KEY.getKeyID()), claims);
    }

    private static String sign(RSAKey key, Map<String, Object> claims) {
        var set = new JWTClaimsSet.Builder()
                .issuer(URL)
                .audience(AUDIENCE)
                .jwtID(UUID.randomUUID().toString())
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plus(LIFE)));
        claims.forEach(set::claim);
        var header =
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
        var token = new SignedJWT(header, set.build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    private static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
