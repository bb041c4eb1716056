package dev.casebook.support.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.support.security.Caller;
import dev.casebook.support.security.Role;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;

/** A key is one person's, for one method and path. */
class ScopeTests {

    @Test
    void sameRequestOfTheSamePersonIsOneScope() {
        assertThat(scope("p", HttpMethod.POST, "/a", "k")).isEqualTo(scope("p", HttpMethod.POST, "/a", "k"));
    }

    @Test
    void personMethodPathAndKeyEachMakeAnother() {
        assertThat(new String[] {
                    scope("p", HttpMethod.POST, "/a", "k"),
                    scope("q", HttpMethod.POST, "/a", "k"),
                    scope("p", HttpMethod.PUT, "/a", "k"),
                    scope("p", HttpMethod.POST, "/b", "k"),
                    scope("p", HttpMethod.POST, "/a", "l")
                })
                .doesNotHaveDuplicates();
    }

    private static String scope(String person, HttpMethod method, String path, String key) {
        Caller caller = new Caller(person, "", "", Role.AGENT, null, null, null, null);
        MockServerHttpRequest request =
                MockServerHttpRequest.method(method, path).build();
        Scope scope = Scope.of(MockServerWebExchange.from(request), caller, new IdempotencyKey(key));
        return HexFormat.of().formatHex(scope.hash());
    }
}
