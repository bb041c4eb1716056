package dev.casebook.thread.contextrequest;

/** The body of a request that withdraws: it may be missing, and has no fields. */
record Withdrawal() {}
