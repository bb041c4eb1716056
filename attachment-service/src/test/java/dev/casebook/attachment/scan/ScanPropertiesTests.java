package dev.casebook.attachment.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class ScanPropertiesTests {

    @Test
    void defaultsAreThoseDocumented() {
        var properties = ScanPropertiesFixture.defaults();

        assertThat(properties.workers()).isEqualTo(2);
        assertThat(properties.pace()).isEqualTo(Duration.ofSeconds(1));
        assertThat(properties.lease()).isEqualTo(Duration.ofSeconds(60));
        assertThat(properties.retry()).isEqualTo(Duration.ofSeconds(5));
        assertThat(properties.thumbnailSource()).isEqualTo(DataSize.ofMegabytes(25));
        assertThat(properties.thumbnailPixels()).isEqualTo(30_000_000);
        assertThat(properties.thumbnailEdge()).isEqualTo(320);
        assertThat(properties.refusedTypes()).contains("application/x-sh", "application/x-msdownload");
    }

    @Test
    void operatorChoosesRefusedTypes() {
        var properties = ScanPropertiesFixture.with(Map.of("casebook.scan.refused-types", "application/pdf"));

        assertThat(properties.refusedTypes()).containsExactly("application/pdf");
    }
}
