package dev.casebook.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTests {
    @Test
    void everyOperationHasItsStatementsAndEveryServiceItsRows() {
        for (var operation : Operation.values()) {
            assertThat(BaselineTests.class.getResource("/pgbench/" + operation.label() + ".sql"))
                    .as(operation.label())
                    .isNotNull();
        }
        for (var owner : Operation.Owner.values()) {
            assertThat(BaselineTests.class.getResource("/pgbench/" + owner.database() + "-rows.sql"))
                    .isNotNull();
        }
    }

    @Test
    void migrationsRunInTheOrderOfTheirNumbers(@TempDir Path repository) throws Exception {
        var support =
                Files.createDirectories(repository.resolve("infra/service-support/src/main/resources/db/support"));
        var own = Files.createDirectories(repository.resolve("ticket-service/src/main/resources/db/migration"));
        for (var name : List.of("V10__late.sql", "V2__second.sql", "V1__first.sql", "notes.txt")) {
            Files.createFile(own.resolve(name));
        }
        Files.createFile(support.resolve("V0_1__mechanisms.sql"));
        assertThat(ScratchDatabase.migrations(repository, Operation.Owner.TICKET))
                .extracting(file -> file.getFileName().toString())
                .containsExactly("V0_1__mechanisms.sql", "V1__first.sql", "V2__second.sql", "V10__late.sql");
    }
}
