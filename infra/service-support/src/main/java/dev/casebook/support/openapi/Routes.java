package dev.casebook.support.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.lang.annotation.Annotation;
import java.util.Optional;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/** What is asked of a route and of its operation in the document, which routes with the same path and method share. */
final class Routes {

    private Routes() {}

    /** What is written at the route or else at its controller. */
    static <A extends Annotation> Optional<A> find(Class<A> annotation, HandlerMethod route) {
        return Optional.ofNullable(route.getMethodAnnotation(annotation))
                .or(() -> Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(route.getBeanType(), annotation)));
    }

    /** Adds a parameter that another route of the operation has not named already. */
    static void take(Operation operation, Parameter parameter) {
        boolean known = operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(other -> parameter.getName().equals(other.getName())
                                && parameter.getIn().equals(other.getIn()));
        if (!known) {
            operation.addParametersItem(parameter);
        }
    }
}
