package dev.casebook.attachment.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.attachment.file.Upload;
import dev.casebook.attachment.store.ObjectKey;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartPlanTests {

    private static final long MIB = 1024L * 1024;

    @ParameterizedTest
    @ValueSource(
            longs = {1, 8 * MIB, 8 * MIB + 1, 500_000_000, 2_000_000_000, 10_000_000_000L, StartRequest.MOST_BYTES})
    void partsAreLargeAndFewEnoughForTheStore(long size) {
        var partSize = PartPlan.partSize(size);
        var upload = new Upload(new ObjectKey("k"), "u", partSize, Instant.EPOCH);
        var parts = upload.parts(size);

        assertThat(partSize).isGreaterThanOrEqualTo(5 * MIB).isLessThanOrEqualTo(5L * 1024 * MIB + 400 * MIB);
        assertThat(parts).isBetween(1, 1_000);
        assertThat(upload.sizeOf(parts, size)).isBetween(1L, partSize);
        assertThat((parts - 1) * partSize + upload.sizeOf(parts, size)).isEqualTo(size);
    }
}
