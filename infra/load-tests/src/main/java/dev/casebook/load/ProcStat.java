package dev.casebook.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads {@code /proc/<pid>} (proc(5)); a process that is gone has used nothing. */
final class ProcStat {
    /** USER_HZ, the same 100 on every Linux that Java runs on. */
    private static final long MILLIS_PER_TICK = 10;

    /** utime, stime and those of children waited for, counted after the name, which may hold blanks. */
    private static final int FIRST_TIME = 11;

    private static final int TIMES = 4;

    private ProcStat() {}

    static long cpuMillis(long pid) {
        var stat = read(pid, "stat");
        if (stat.isEmpty()) {
            return 0;
        }
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        long ticks = 0;
        for (int i = 0; i < TIMES; i++) {
            ticks += Long.parseLong(fields[FIRST_TIME + i]);
        }
        return ticks * MILLIS_PER_TICK;
    }

    static long pssKib(long pid) {
        return read(pid, "smaps_rollup")
                .lines()
                .filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }

    private static String read(long pid, String file) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), file));
        } catch (IOException gone) {
            return "";
        }
    }
}
