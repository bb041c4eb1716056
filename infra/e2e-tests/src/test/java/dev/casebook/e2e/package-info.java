/** Journeys and faults against the packaged desk, started as a user starts it. */
@NullMarked
package dev.casebook.e2e;

import org.jspecify.annotations.NullMarked;
