package dev.casebook.thread.contextrequest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.support.json.CasebookJson;
import dev.casebook.testsupport.Contracts;
import dev.casebook.thread.attachment.Attachment;
import dev.casebook.thread.chain.EntryContent;
import dev.casebook.thread.id.EntryId;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What requests and answers say is what the contract's examples say of them. */
class ContextEntriesContractTests {

    private static final List<AskedItem> ITEMS = List.of(
            new AskedItem("1", "PHP version", ItemKind.TEXT, true),
            new AskedItem("2", "Error log of the update", ItemKind.FILE, true),
            new AskedItem("3", "When it stopped last", ItemKind.TIME, false));
    private static final ContextRequest REQUEST =
            new ContextRequest(new EntryId("019aa000-0000-7000-8000-000000000002"), 2, ITEMS);
    private static final String FILE = "019aa000-0000-7000-8000-00000000f001";

    @Test
    void aRequestSaysWhatItsExampleSays() {
        assertSays(ContextEntries.asked("To look closer we need:", ITEMS), "context-request");
    }

    @Test
    void anAnswerSaysWhatItsExampleSays() {
        List<GivenAnswer> answers = REQUEST.read(new NewAnswers(
                List.of(new NewAnswers.Given("1", "8.3", null), new NewAnswers.Given("2", null, List.of(FILE)))));
        Attachment log =
                new Attachment(FILE, "T", "update.log", 1, "text/plain", null, null, "ready", null, false, "me", false);
        assertSays(ContextEntries.answered(REQUEST, answers, List.of(log)), "context-answer");
    }

    @Test
    void aRequestIsReadBackAsItWasAsked() {
        JsonNode event = example("context-request").get("event");
        assertThat(event.get("items").valueStream().map(AskedItem::of)).containsExactlyElementsOf(ITEMS);
    }

    private static void assertSays(EntryContent content, String name) {
        assertThat(content.body()).isEqualTo(example(name).get("body").stringValue());
        assertThat(content.event()).isEqualTo(example(name).get("event"));
    }

    private static JsonNode example(String name) {
        return CasebookJson.mapper().readTree(Contracts.example("support.threads.v1", "entry-appended.v1." + name));
    }
}
