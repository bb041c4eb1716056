package dev.casebook.attachment.download;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DispositionTests {

    @ParameterizedTest
    @CsvSource({
        "image/png, inline, image/png",
        "image/jpeg, inline, image/jpeg",
        "image/svg+xml, attachment, application/octet-stream",
        "text/html, attachment, application/octet-stream",
        "text/plain, attachment, text/plain",
        "application/pdf, attachment, application/pdf",
    })
    void onlySafeImagesAreShown(String type, String how, String served) {
        var disposition = Disposition.of("name", type);

        assertThat(disposition.value()).startsWith(how + ";");
        assertThat(disposition.contentType()).isEqualTo(served);
    }

    @Test
    void namesOfAnyScriptSurvive() {
        assertThat(Disposition.of("Übersicht \"neu\".pdf", "application/pdf").value())
                .contains("filename*=UTF-8''%C3%9Cbersicht%20%22neu%22.pdf");
    }
}
