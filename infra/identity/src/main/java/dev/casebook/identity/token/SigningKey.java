package dev.casebook.identity.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.ParseException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The signing key, made once and kept in a file: tokens stay valid when the provider restarts. */
@Configuration(proxyBeanMethods = false)
class SigningKey {
    @Bean
    JWKSource<SecurityContext> jwkSource(TokenProperties properties) throws IOException, JOSEException, ParseException {
        var file = properties.data().resolve("signing.jwk");
        if (!Files.exists(file)) {
            write(file, new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate());
        }
        return new ImmutableJWKSet<>(new JWKSet(RSAKey.parse(Files.readString(file))));
    }

    /** Written beside and renamed, so that a start killed midway leaves no half key. */
    private static void write(Path file, RSAKey key) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var draft = file.resolveSibling("signing.jwk.new");
        Files.writeString(draft, key.toJSONString());
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
