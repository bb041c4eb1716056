/** Measures the running desk: requests a second, latency, CPU and memory, beside pgbench with the same statements. */
@NullMarked
package dev.casebook.load;

import org.jspecify.annotations.NullMarked;
