package dev.casebook.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** The desk's processes and what they have used so far. Parts that live in one process share a line. */
final class Processes {
    private final Map<Long, String> names;

    Processes(List<DeskProcess> status) {
        names = status.stream()
                .filter(process -> process.pid() > 0)
                .collect(Collectors.toMap(
                        DeskProcess::pid, DeskProcess::name, (one, other) -> one + " + " + other, LinkedHashMap::new));
    }

    /** CPU milliseconds each has used since it started, with the children it is answerable for. */
    Map<String, Long> cpuMillis() {
        return each(ProcStat::cpuMillis);
    }

    /** Proportional memory in KiB. */
    Map<String, Long> pssKib() {
        return each(ProcStat::pssKib);
    }

    private Map<String, Long> each(ToLongFunction<Long> figure) {
        var figures = new LinkedHashMap<String, Long>();
        names.forEach((pid, name) ->
                figures.put(name, family(pid).stream().mapToLong(figure).sum()));
        return figures;
    }

    /** A process and its descendants, without those that have a line of their own: PostgreSQL works in children. */
    private List<Long> family(long pid) {
        var family = new ArrayList<Long>(List.of(pid));
        ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::children)
                .map(ProcessHandle::pid)
                .filter(child -> !names.containsKey(child))
                .forEach(child -> family.addAll(family(child)));
        return family;
    }
}
