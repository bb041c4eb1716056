package dev.casebook.support.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.support.idempotency.IdempotencyKey;
import dev.casebook.support.page.Known;
import dev.casebook.support.page.QueryParameters;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What our own controller arguments read stands in the document, once. */
class ArgumentDocumentationTests {

    private final ArgumentDocumentation documentation = new ArgumentDocumentation();
    private final Operation operation = new Operation();

    @Test
    void routesOfOneOperationNameAParameterOnce() {
        document("page");
        document("export");

        assertThat(operation.getParameters())
                .extracting(Parameter::getName)
                .containsExactly("from", "to", "cursor", "limit");
    }

    @Test
    void keyIsRequiredWhereItIsNotNullable() {
        document("create");

        assertThat(operation.getParameters())
                .singleElement()
                .matches(key -> key.getName().equals("Idempotency-Key") && key.getRequired());
    }

    @Test
    void keyIsLeftToTheCallerWhereItIsNullable() {
        document("change");

        assertThat(operation.getParameters()).singleElement().matches(key -> !key.getRequired());
    }

    private void document(String route) {
        documentation.customize(operation, TestRoutes.method(new Log(), route));
    }

    static final class Log {

        public void page(@Known({"from", "to", "cursor", "limit"}) QueryParameters query) {}

        public void export(@Known({"from", "to"}) QueryParameters query) {}

        public void create(IdempotencyKey key) {}

        public void change(@Nullable IdempotencyKey key) {}
    }
}
