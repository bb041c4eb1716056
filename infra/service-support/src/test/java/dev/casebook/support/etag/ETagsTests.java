package dev.casebook.support.etag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.problem.ProblemType;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;

/** Tags tell versions from representations. */
class ETagsTests {

    @Test
    void tagHasVersionAndDigest() {
        String tag = ETags.of(7, Map.of("a", 1));
        assertThat(tag).matches("\"7\\.[0-9a-f]{24}\"").isEqualTo(ETags.of(7, Map.of("a", 1)));
        assertThat(tag).isNotEqualTo(ETags.of(7, Map.of("a", 2)));
    }

    @Test
    void ifNoneMatchComparesTheWhole() {
        String tag = ETags.of(7, "seen");
        assertThat(ETags.notModified(exchange("If-None-Match", tag), tag)).isTrue();
        assertThat(ETags.notModified(exchange("If-None-Match", "\"x\", W/" + tag), tag))
                .isTrue();
        assertThat(ETags.notModified(exchange("If-None-Match", tag), ETags.of(7, "changed")))
                .isFalse();
        assertThat(ETags.notModified(exchange("Accept", "x"), tag)).isFalse();
    }

    @Test
    void ifMatchComparesTheVersion() {
        assertThat(ETags.ifMatch(exchange("If-Match", ETags.of(7, "any")))).hasValue(7);
        assertThat(ETags.ifMatch(exchange("If-Match", "\"7\""))).hasValue(7);
        assertThat(ETags.ifMatch(exchange("If-Match", "*"))).isEmpty();
        assertThat(ETags.ifMatch(exchange("Accept", "x"))).isEmpty();
        ETags.require(OptionalLong.of(7), 7);
        ETags.require(OptionalLong.empty(), 7);
        assertThatThrownBy(() -> ETags.require(OptionalLong.of(6), 7))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(ProblemType.PRECONDITION_FAILED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "\"x\"", "\"7.a\", \"8.b\"", "\"99999999999999999999.a\""})
    void otherTagsAreMalformed(String tag) {
        assertThatThrownBy(() -> ETags.ifMatch(exchange("If-Match", tag)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(ProblemType.MALFORMED));
    }

    private static MockServerWebExchange exchange(String header, String value) {
        return MockServerWebExchange.from(MockServerHttpRequest.get("/").header(header, value));
    }
}
