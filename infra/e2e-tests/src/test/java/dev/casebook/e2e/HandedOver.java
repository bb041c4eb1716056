package dev.casebook.e2e;

import com.microsoft.playwright.Page;
import java.util.Base64;
import java.util.List;

/** A file that a person hands to a page without a dialog: dropped on it, or pasted. */
record HandedOver(String name, String type, byte[] bytes) {

    private static final String HAND_OVER = """
            ([event, name, type, base64]) => {
              const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
              const data = new DataTransfer();
              data.items.add(new File([bytes], name, { type }));
              const how = { bubbles: true, cancelable: true };
              if (event === 'paste') {
                document.activeElement.dispatchEvent(new ClipboardEvent(event, { ...how, clipboardData: data }));
                return;
              }
              for (const step of ['dragover', event]) {
                document.body.dispatchEvent(new DragEvent(step, { ...how, dataTransfer: data }));
              }
            }""";

    void droppedOn(Page page) {
        handedTo(page, "drop");
    }

    /** Where the caret is. */
    void pastedInto(Page page) {
        handedTo(page, "paste");
    }

    private void handedTo(Page page, String event) {
        page.evaluate(HAND_OVER, List.of(event, name, type, Base64.getEncoder().encodeToString(bytes)));
    }
}
