package dev.casebook.testsupport;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** One route below {@code /api/v1}: what it is sent, and the status each role gets about something that is theirs to see. */
public record WallRoute(
        HttpMethod method, String path, String body, Map<String, String> headers, Map<String, Integer> statuses) {
    private static final String API = "/api/v1";
    private static final List<String> ROLES = List.of("owner", "member", "viewer", "agent", "lead", "admin");

    /**
     * A route.
     *
     * @param route like {@code POST /tickets/{id}/replies}, with what its query needs
     * @param body JSON, or nothing when empty
     * @param statuses of owner, member, viewer, agent, lead and admin, separated by blanks
     */
    public static WallRoute of(String route, String body, String statuses) {
        var parts = route.split(" ", 2);
        var numbers = statuses.trim().split(" +");
        if (numbers.length != ROLES.size()) {
            throw new IllegalArgumentException(route + " needs a status for each of " + ROLES);
        }
        Map<String, Integer> byRole = new HashMap<>();
        for (int n = 0; n < numbers.length; n++) {
            byRole.put(ROLES.get(n), Integer.valueOf(numbers[n]));
        }
        return new WallRoute(HttpMethod.valueOf(parts[0]), parts[1], body, Map.of(), byRole);
    }

    /** The same with a header. */
    public WallRoute with(String name, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(name, value);
        return new WallRoute(method, path, body, more, statuses);
    }

    /** Every route the service has, written as here. */
    public static Set<String> mapped(RequestMappingHandlerMapping mappings) {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternsCondition().getPatterns().stream()
                        .map(Object::toString)
                        .filter(pattern -> pattern.startsWith(API))
                        .flatMap(pattern -> mapping.getMethodsCondition().getMethods().stream()
                                .map(method -> method + " " + pattern.substring(API.length()))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a person of this role gets. */
    public int statusFor(DemoPerson person) {
        return Objects.requireNonNull(statuses.get(person.role()));
    }

    /** The address of the route about these ids, by their names in the path. */
    String uri(Map<String, String> ids) {
        var uri = API + path;
        for (var id : ids.entrySet()) {
            uri = uri.replace("{" + id.getKey() + "}", id.getValue());
        }
        return uri;
    }

    @Override
    public String toString() {
        return method + " " + path.replaceAll("\\?.*", "");
    }
}
