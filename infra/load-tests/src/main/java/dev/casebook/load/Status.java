package dev.casebook.load;

import java.net.URI;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** What {@code ./casebook status --json} says. */
record Status(List<DeskProcess> processes) {
    static Status parse(String json) {
        return new Status(JsonMapper.shared()
                .readTree(json)
                .valueStream()
                .map(part -> new DeskProcess(
                        part.path("name").asString(""),
                        part.path("pid").asLong(-1),
                        part.path("port").asInt(-1)))
                .toList());
    }

    int port(String name) {
        return processes.stream()
                .filter(process -> process.name().equals(name))
                .mapToInt(DeskProcess::port)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(name + " does not run; start the desk with ./casebook up"));
    }

    Addresses addresses() {
        return new Addresses(
                address("gateway"),
                address(Operation.Owner.TICKET.process()),
                address(Operation.Owner.THREAD.process()));
    }

    private URI address(String name) {
        return URI.create("http://127.0.0.1:" + port(name));
    }
}
