package dev.casebook.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import tools.jackson.databind.json.JsonMapper;

/** The desk under load: performs each operation once, and remembers the tickets it made. */
final class Desk {
    /** Enough that replies rarely wait for each other's ticket. */
    static final int TICKETS = 64;
    /** Replies on each ticket whose timeline is read; with the opening it fills a page of 21. */
    static final int REPLIES = 20;
    /** Tickets whose timeline is read. */
    static final int READ = 8;

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String REPLY = """
            {"body":"A **measured** reply with a [link](https://shop.example) and `code`.","attachmentIds":[]}""";

    private final Addresses addresses;
    private final Http http;
    private final String account;
    private final Queue<String> created = new ConcurrentLinkedQueue<>();
    private final List<String> read = new ArrayList<>();
    private final List<String> answered = new ArrayList<>();

    Desk(Addresses addresses, Http http, String account) {
        this.addresses = addresses;
        this.http = http;
        this.account = account;
    }

    /** Makes the tickets that are read and answered. */
    void prepare() throws IOException, InterruptedException {
        for (int i = 0; i < TICKETS; i++) {
            answered.add(open(Via.DIRECT));
        }
        read.addAll(answered.subList(0, READ));
        answered.removeAll(read);
        for (String ticket : read) {
            for (int i = 0; i < REPLIES; i++) {
                require(reply(Via.DIRECT, ticket));
            }
        }
    }

    /** Opens one more ticket, which {@link #nextCreated} will give as well. */
    String ticket() throws IOException, InterruptedException {
        String id = open(Via.GATEWAY);
        if (id.isEmpty()) {
            throw new IllegalStateException("the desk opens no ticket; see the gateway's log");
        }
        return id;
    }

    /** A reply through the gateway as this person. */
    HttpResponse<String> answerAs(Http person, String ticket) throws IOException, InterruptedException {
        var answer = person.post(through("/tickets/" + ticket + "/replies"), REPLY);
        require(answer);
        return answer;
    }

    /** An address below the API at the gateway. */
    URI through(String path) {
        return at(Operation.REPLY, Via.GATEWAY, path);
    }

    /** An address below the API of thread-service itself. */
    URI direct(String path) {
        return at(Operation.REPLY, Via.DIRECT, path);
    }

    /** Whether the desk answered as it should. */
    boolean perform(Operation operation, Via via) throws IOException, InterruptedException {
        return switch (operation) {
            case LIST -> ok(http.get(at(operation, via, "/tickets")));
            case TIMELINE -> ok(http.get(at(operation, via, "/tickets/" + any(read) + "/timeline")));
            case REPLY -> ok(reply(via, any(answered)));
            case CREATE -> !open(via).isEmpty();
        };
    }

    /** Takes the next ticket this run made, or an empty string when none is left. */
    String nextCreated() {
        var next = created.poll();
        return next == null ? "" : next;
    }

    int createdLeft() {
        return created.size();
    }

    boolean resolve(String ticket) throws IOException, InterruptedException {
        return ok(http.post(at(Operation.CREATE, Via.DIRECT, "/tickets/" + ticket + "/resolve"), """
                {"resolution":"The measurement is over."}"""));
    }

    private String open(Via via) throws IOException, InterruptedException {
        var answer = http.post(at(Operation.CREATE, via, "/tickets"), """
                {"account":"%s","type":"question","subject":"Measured ticket","problem":"Made by the load test.","priority":"low"}""".formatted(account));
        if (!ok(answer)) {
            return "";
        }
        var id = JSON.readTree(answer.body()).path("id").asString("");
        created.add(id);
        return id;
    }

    private HttpResponse<String> reply(Via via, String ticket) throws IOException, InterruptedException {
        return http.post(at(Operation.REPLY, via, "/tickets/" + ticket + "/replies"), REPLY);
    }

    private URI at(Operation operation, Via via, String path) {
        return URI.create(addresses.of(operation.owner(), via) + "/api/v1" + path);
    }

    private static String any(List<String> tickets) {
        return tickets.get(ThreadLocalRandom.current().nextInt(tickets.size()));
    }

    private static void require(HttpResponse<String> answer) {
        if (!ok(answer)) {
            throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
    }

    private static boolean ok(HttpResponse<String> answer) {
        return answer.statusCode() / 100 == 2;
    }
}
