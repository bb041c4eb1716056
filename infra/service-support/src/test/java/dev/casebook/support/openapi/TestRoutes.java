package dev.casebook.support.openapi;

import java.util.stream.Stream;
import org.springframework.web.method.HandlerMethod;

/** Finds a test's routes by their names. */
final class TestRoutes {

    private TestRoutes() {}

    static HandlerMethod method(Object controller, String name) {
        return Stream.of(controller.getClass().getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .map(method -> new HandlerMethod(controller, method))
                .findFirst()
                .orElseThrow();
    }
}
