/** The launcher of the local desk: one command starts every part and watches it. */
@NullMarked
package dev.casebook.localstack;

import org.jspecify.annotations.NullMarked;
