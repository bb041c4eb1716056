package dev.casebook.support.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.problem.ProblemType;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;

/** Pages, their cursors and their queries. */
class PageTests {

    private enum Colour {
        RED,
        DARK_BLUE
    }

    @Test
    void fullPageHasANext() {
        Page<String> page = Page.of(List.of("a", "b", "c"), 2, Cursor::of);
        assertThat(page.items()).containsExactly("a", "b");
        assertThat(Cursor.decode(String.valueOf(page.next()), 1).text(0)).isEqualTo("b");
        assertThat(Page.of(List.of("a", "b"), 2, Cursor::of).next()).isNull();
    }

    @Test
    void cursorKeepsWhatTheDatabaseCompares() {
        Instant at = Instant.parse("2026-11-20T09:15:00.123456Z");
        Cursor cursor = Cursor.decode(Cursor.of(at, 42L, "x").encode(), 3);
        assertThat(cursor.instant(0)).isEqualTo(at);
        assertThat(cursor.number(1)).isEqualTo(42);
        assertThat(cursor.text(2)).isEqualTo("x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"!", "e30", "WzFd", "W10", "bnVsbA", "WyJhIiwiYiJd", "WyJcdTAwMDAiXQ", "WyJh"})
    void brokenCursorIsMalformed(String text) {
        assertThatThrownBy(() -> Cursor.decode(text, 1))
                .isInstanceOfSatisfying(ProblemException.class, PageTests::malformed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[null,null]",
                "[null,\"a\"]",
                "[\"a\",null]",
                "[1,2]",
                "[true,\"a\"]",
                "[[\"a\"],\"b\"]",
                "[{},\"b\"]",
                "{\"a\":\"b\",\"c\":\"d\"}",
                "\"ab\"",
                "[\"a\",\"b\"] 1",
                "[\"a\",\"\\ud800\"]",
                " "
            })
    void cursorOfOtherThanTextsIsMalformed(String json) {
        String text = Base64.getUrlEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> Cursor.decode(text, 2))
                .isInstanceOfSatisfying(ProblemException.class, PageTests::malformed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+999999999-12-31T23:59:59Z",
                "+10000-01-01T00:00:00Z",
                "0000-12-31T23:59:59Z",
                "-4713-01-01T00:00:00Z",
                "-1000000000-01-01T00:00:00Z",
                "2026-11-20",
                ""
            })
    void cursorOfAnotherTimeThanAnyRowsIsMalformed(String time) {
        Cursor cursor = Cursor.decode(Cursor.of("1", time, "x").encode(), 3);
        assertThatThrownBy(() -> cursor.instant(1))
                .isInstanceOfSatisfying(ProblemException.class, PageTests::malformed);
    }

    @Test
    void cursorReachesTheEndsOfTime() {
        Cursor cursor = Cursor.of("0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999Z");
        assertThat(cursor.instant(0)).isBefore(cursor.instant(1));
    }

    @Test
    void cursorOfTheWrongKindIsMalformed() {
        Cursor cursor = Cursor.of("x");
        assertThatThrownBy(() -> cursor.number(0)).isInstanceOfSatisfying(ProblemException.class, PageTests::malformed);
        assertThatThrownBy(() -> cursor.instant(0))
                .isInstanceOfSatisfying(ProblemException.class, PageTests::malformed);
        String tooLong = Base64.getUrlEncoder().encodeToString(new byte[2_000]);
        assertThatThrownBy(() -> Cursor.decode(tooLong))
                .isInstanceOfSatisfying(ProblemException.class, PageTests::malformed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=101",
                "limit=",
                "limit=x",
                "limit=-1",
                "limit=1.0",
                "limit=99999999999",
                "limit=1&limit=500",
                "limit=1&limit=1",
                "limit=&limit=",
                "more=1"
            })
    void wrongParameterIsNamed(String query) {
        assertThatThrownBy(() -> query(query, "limit").onlyKnown().limit())
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.type()).isEqualTo(ProblemType.VALIDATION);
                    assertThat(String.valueOf(problem.problem().properties().get("errors")))
                            .contains("parameter=" + query.split("=")[0]);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"sort=red&sort=dark_blue", "sort=red&sort=", "sort&sort"})
    void parameterOfOneValueIsGivenOnce(String text) {
        QueryParameters query = query(text, "sort").onlyKnown();
        assertThatThrownBy(() -> query.constant("sort", Colour.class))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(String.valueOf(
                                        problem.problem().properties().get("errors")))
                                .contains("parameter=sort"));
    }

    @Test
    void repeatedCursorIsMalformed() {
        QueryParameters query = query("cursor=&cursor=", "cursor");
        assertThatThrownBy(() -> query.cursor(1)).isInstanceOfSatisfying(ProblemException.class, PageTests::malformed);
        assertThatThrownBy(() -> query.text("cursor"))
                .isInstanceOfSatisfying(ProblemException.class, PageTests::malformed);
    }

    @Test
    void parameterOfManyValuesMayBeRepeated() {
        QueryParameters query = query("status=red&status=&status=dark_blue", "status");
        assertThat(query.has("status")).isTrue();
        assertThat(query.constants("status", Colour.class)).containsExactly(Colour.RED, Colour.DARK_BLUE);
    }

    @Test
    void parametersAreReadByTheirKind() {
        QueryParameters query = query(
                        "status=red,dark_blue&status=red&q=&flag=true&at=2026-11-20T10:15:00%2B01:00&n=5",
                        "status", "q", "flag", "at", "n")
                .onlyKnown();
        assertThat(query.constants("status", Colour.class)).containsExactly(Colour.RED, Colour.DARK_BLUE, Colour.RED);
        assertThat(query.text("q")).isNull();
        assertThat(query.flag("flag")).isTrue();
        assertThat(query.instant("at")).isEqualTo("2026-11-20T09:15:00Z");
        assertThat(query.number("n", 1, 5)).isEqualTo(5);
        assertThat(query.limit()).isEqualTo(20);
        assertThatThrownBy(() -> query.constant("n", Colour.class)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> query.number("n", 1, 4)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> query.instant("n")).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> query.flag("n")).isInstanceOf(ProblemException.class);
    }

    private static QueryParameters query(String query, String... known) {
        return QueryParameters.of(
                MockServerWebExchange.from(
                        MockServerHttpRequest.method(HttpMethod.GET, URI.create("/api/v1/x?" + query))),
                known);
    }

    private static void malformed(ProblemException problem) {
        assertThat(problem.type()).isEqualTo(ProblemType.MALFORMED);
    }
}
