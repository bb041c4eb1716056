package dev.casebook.notification.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicenceKeysTests {
    @ParameterizedTest
    @CsvSource({
        "my key is A1B2-C3D4-E5F6-7G8H ok,my key is ••••7G8H ok",
        "SHOP-12345-67890-ABCDE,••••BCDE",
        "CB-7K2M9-QXD4T,CB-7K2M9-QXD4T",
        "at 2026-11-20T09:15,at 2026-11-20T09:15",
        "SHOP-PLUGIN-UPDATE,SHOP-PLUGIN-UPDATE",
        "0198a000-0000-7000-8000-00000000a001,0198a000-0000-7000-8000-00000000a001",
        "Update to 4.2 stops,Update to 4.2 stops"
    })
    void masksWhatLooksLikeAKeyAndNothingElse(String text, String masked) {
        assertThat(LicenceKeys.masked(text)).isEqualTo(masked);
    }
}
