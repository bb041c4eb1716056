package dev.casebook.support.route;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Literal path segments win over ids whatever the method: a path that some route names in full never falls to a route
 * with a variable in its place, but is refused with what that route takes.
 */
public final class LiteralsFirst extends RequestMappingHandlerMapping {

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(ServerWebExchange exchange) throws Exception {
        HandlerMethod found = super.lookupHandlerMethod(exchange);
        PathPattern pattern = exchange.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        if (found == null || pattern == null || !pattern.hasPatternSyntax()) {
            return found;
        }
        Set<RequestMappingInfo> named = named(exchange);
        return named.isEmpty() ? found : handleNoMatch(named, exchange);
    }

    private Set<RequestMappingInfo> named(ServerWebExchange exchange) {
        String path = exchange.getRequest().getPath().pathWithinApplication().value();
        return getHandlerMethods().keySet().stream()
                .filter(route -> getDirectPaths(route).contains(path))
                .collect(Collectors.toSet());
    }
}
