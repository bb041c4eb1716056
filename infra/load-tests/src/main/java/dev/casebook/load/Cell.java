package dev.casebook.load;

/** One line of the result: an operation, its way, and how many connections ask at once. */
record Cell(Operation operation, Via via, int connections) {}
