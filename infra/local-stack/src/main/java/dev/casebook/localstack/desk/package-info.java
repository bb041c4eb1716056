/** The desk itself: where things lie, which parts there are, and in which order they start and stop. */
@NullMarked
package dev.casebook.localstack.desk;

import org.jspecify.annotations.NullMarked;
