package dev.casebook.support.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.support.etag.IfMatch;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;

/** Which version a request depends on stands in the document. */
class VersionDocumentationTests {

    private final VersionDocumentation documentation = new VersionDocumentation();

    @Test
    void readerOfATaggedAnswerMayNameWhatItHolds() {
        Operation operation = documented("read");

        assertThat(operation.getParameters())
                .singleElement()
                .matches(header -> header.getName().equals("If-None-Match") && !header.getRequired());
        assertThat(operation.getResponses())
                .hasEntrySatisfying("304", held -> assertThat(held.getHeaders()).containsOnlyKeys("ETag"));
    }

    @Test
    void writerMayNameTheVersionItHasSeen() {
        assertThat(documented("change").getParameters())
                .singleElement()
                .matches(header -> header.getName().equals("If-Match") && !header.getRequired());
    }

    @Test
    void writerMustNameTheVersionWhereTheRouteAsksForIt() {
        assertThat(documented("replace").getParameters())
                .singleElement()
                .matches(header -> header.getName().equals("If-Match") && header.getRequired());
    }

    @Test
    void whatHasNoVersionDependsOnNone() {
        Operation operation = documented("list");

        assertThat(operation.getParameters()).isNull();
        assertThat(operation.getResponses()).isEmpty();
    }

    private Operation documented(String route) {
        return documentation.customize(
                new Operation().responses(new ApiResponses()), TestRoutes.method(new Things(), route));
    }

    static final class Things {

        @GetMapping
        @Gives("ETag")
        public void read() {}

        @PutMapping
        @IfMatch
        @Gives("ETag")
        public void change() {}

        @PutMapping
        @IfMatch(required = true)
        @Gives("ETag")
        public void replace() {}

        @GetMapping
        public void list() {}
    }
}
