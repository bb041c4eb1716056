package dev.casebook.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the tabs of one browser complain of: errors of their scripts, and answers of the desk that no test expects. */
final class Complaints {

    /** What the browser says of every failed answer; the answer itself is heard with its address. */
    private static final String OF_AN_ANSWER = "Failed to load resource";

    private final String desk;
    private final List<String> errors = new CopyOnWriteArrayList<>();
    private final List<Failed> answers = new CopyOnWriteArrayList<>();
    private final List<Failed> expected = new CopyOnWriteArrayList<>();

    private Complaints(URI origin) {
        this.desk = origin + "/";
    }

    static Complaints of(BrowserContext context, URI origin) {
        var complaints = new Complaints(origin);
        context.onConsoleMessage(complaints::listen);
        context.onWebError(error -> complaints.errors.add(error.error()));
        context.onResponse(complaints::listen);
        return complaints;
    }

    /** Answers of this status are part of the story, where their path holds these words. */
    void expect(int status, String path) {
        expected.add(new Failed(status, path));
    }

    void mustBeNone(String person) {
        var unexpected = answers.stream()
                .filter(answer -> expected.stream().noneMatch(answer::isOneOf))
                .toList();
        assertThat(errors).as("what the browser of " + person + " complains of").isEmpty();
        assertThat(unexpected)
                .as("what the desk refused " + person + " unexpectedly")
                .isEmpty();
    }

    private void listen(ConsoleMessage message) {
        if (message.type().equals("error") && !message.text().contains(OF_AN_ANSWER)) {
            errors.add(message.text());
        }
    }

    private void listen(Response answer) {
        if (answer.status() >= 400 && answer.url().startsWith(desk)) {
            answers.add(new Failed(answer.status(), answer.url().substring(desk.length() - 1)));
        }
    }

    private record Failed(int status, String path) {

        boolean isOneOf(Failed expected) {
            return status == expected.status && path.contains(expected.path);
        }
    }
}
