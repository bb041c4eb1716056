/** Demo data, filled in through the public API. */
@NullMarked
package dev.casebook.localstack.demo;

import org.jspecify.annotations.NullMarked;
