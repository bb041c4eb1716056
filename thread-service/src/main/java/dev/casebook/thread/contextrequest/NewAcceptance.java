package dev.casebook.thread.contextrequest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of a request that accepts answers: those to the named items, or every one that is not accepted yet. */
record NewAcceptance(@Nullable @Size(min = 1, max = 20) List<@NotNull @Size(max = 10) String> items) {

    static final NewAcceptance OF_ALL = new NewAcceptance(null);
}
