/** Keeps parts running: one that dies is started again with back-off, and its state is written down for others to read. */
@NullMarked
package dev.casebook.localstack.supervise;

import org.jspecify.annotations.NullMarked;
