package dev.casebook.support.request;

import io.micrometer.observation.Observation;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;
import org.jspecify.annotations.Nullable;
import reactor.util.context.ContextView;

/**
 * The W3C trace context of the present work, to hand on: that of the live span, unless the span began a trace of its own
 * though one came in, as that of a call made for an event does; then the one that came in.
 */
public final class TraceParent {

    private TraceParent() {}

    public static @Nullable String of(ContextView view) {
        String live = live(view);
        String came = RequestContext.of(view).traceparent();
        return live != null && (came == null || sameTrace(live, came)) ? live : came;
    }

    /** In both, the trace id is 32 digits after the version and a dash. */
    private static boolean sameTrace(String one, String other) {
        return one.regionMatches(3, other, 3, 32);
    }

    private static @Nullable String live(ContextView view) {
        if (!(view.getOrDefault(ObservationThreadLocalAccessor.KEY, null) instanceof Observation observation)) {
            return null;
        }
        TracingContext tracing = observation.getContext().get(TracingContext.class);
        return tracing == null || tracing.getSpan() == null
                ? null
                : format(tracing.getSpan().context());
    }

    private static @Nullable String format(TraceContext context) {
        if (context.traceId().length() != 32 || context.spanId().length() != 16) {
            return null;
        }
        return "00-" + context.traceId() + "-" + context.spanId()
                + (Boolean.TRUE.equals(context.sampled()) ? "-01" : "-00");
    }
}
