package dev.casebook.attachment.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casebook.support.problem.ProblemException;
import dev.casebook.support.problem.ProblemType;
import org.junit.jupiter.api.Test;

class SizeGateTests {

    private static final PlanLimits FREE = new PlanLimits("free", 10_000_000, 50_000_000, 0);

    @Test
    void fileOfExactlyTheLimitPasses() {
        assertThatNoException().isThrownBy(() -> SizeGate.check(10_000_000, FREE));
    }

    @Test
    void largerFileIsRefusedWithLimitAndRemedy() {
        assertThatThrownBy(() -> SizeGate.check(10_000_001, FREE))
                .isInstanceOfSatisfying(ProblemException.class, refused -> {
                    assertThat(refused.type()).isEqualTo(ProblemType.GATE);
                    assertThat(refused.problem().properties())
                            .containsEntry("gate", "limit")
                            .containsEntry("limit", 10_000_000L)
                            .containsKeys("requires", "remedy");
                });
    }
}
